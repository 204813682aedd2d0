package org.industryfacts.engine.text;

import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.lexicon.WordWalk;

/** What is known of bytes, readings and words when damage is repaired. Immutable. */
record ShiftModel(
        GbkTable gbk,
        PinyinTable pinyin,
        CharacterTable simplified,
        WordSegmenter segmenter,
        WordWalk words,
        AnnotationFilter annotations) {}
