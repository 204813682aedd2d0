package org.industryfacts.chaos;

import java.time.Duration;

/** Something that happens to one member, and is made good again after a while. */
sealed interface Fault {

    Member member();

    /** How long it lasts. */
    Duration length();

    /** What kind of fault this is, whichever member it hits. */
    String kind();

    /** Does the harm. */
    void strike(MemberProcess process);

    /** Makes it good; the member still has to find back into its work. */
    void heal(MemberProcess process);

    /** {@code kill -9}, as by a crash or the lack of memory. */
    record Kill(Member member, Duration length) implements Fault {
        @Override
        public String kind() {
            return "kill -9 of a " + member.role().label();
        }

        @Override
        public void strike(MemberProcess process) {
            process.kill();
        }

        @Override
        public void heal(MemberProcess process) {
            process.start();
        }
    }

    /** A stop in order and a start, as by an upgrade: the member leaves, and one joins. */
    record Restart(Member member, Duration length) implements Fault {

        /** What every member is given to leave. */
        static final Duration PATIENCE = Duration.ofSeconds(30);

        @Override
        public String kind() {
            return "stop of a " + member.role().label();
        }

        @Override
        public void strike(MemberProcess process) {
            if (process.stop(PATIENCE).isEmpty()) {
                throw new IllegalStateException(member + " did not leave within " + PATIENCE.toSeconds() + " s");
            }
        }

        @Override
        public void heal(MemberProcess process) {
            process.start();
        }
    }

    /**
     * The process stands still, as by a long collection or a frozen machine, and then goes on as if nothing had been.
     */
    record Pause(Member member, Duration length) implements Fault {
        @Override
        public String kind() {
            return "pause of a " + member.role().label();
        }

        @Override
        public void strike(MemberProcess process) {
            process.pause();
        }

        @Override
        public void heal(MemberProcess process) {
            process.resume();
        }
    }
}
