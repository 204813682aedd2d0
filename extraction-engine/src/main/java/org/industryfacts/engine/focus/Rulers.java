package org.industryfacts.engine.focus;

import java.util.regex.Pattern;

import org.industryfacts.engine.scope.Subject;

/** Tells who decides what a region builds on, and so stands for it, from its courts and the like. */
final class Rulers {

    private static final Pattern RULING =
            Pattern.compile("政府|党工委|管理?委员?会$|[省市县区州][委厅局]$|(?:工信|商务|科技|经信|发改)[厅局委]$|发展和?改革委");

    private Rulers() {}

    /** Whether a subject is such an authority: 某县人民政府; not 某市检察院. */
    static boolean are(Subject subject) {
        return subject.kind() == Subject.Kind.GOVERNMENT
                && RULING.matcher(subject.text()).find();
    }
}
