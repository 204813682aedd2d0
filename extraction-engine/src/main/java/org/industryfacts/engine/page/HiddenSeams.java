package org.industryfacts.engine.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Parts runs where a column of another article may be set below the end of one without any sign: at the line that fits
 * best the end of a run that breaks off, and from which on all speaks like its article. A run that was parted by
 * mistake stays where it is unless the joiner finds that it goes on with another.
 */
final class HiddenSeams {

    private static final int AHEAD = 16;
    private static final int BACK = 4;
    /** A page of more lines than this is no newspaper page. */
    private static final int MOST_LINES = 600;

    private static final double ENOUGH = 2;
    private static final double LIMIT = 3;

    private final List<Run> runs;
    private final SeamScore seams;
    private final RunDivider divider;
    private final RunTopics topics;
    /** By run, its end where it breaks off. */
    private final List<Optional<SeamScore.Tail>> tails = new ArrayList<>();

    private HiddenSeams(List<Run> runs, SeamScore seams, RunDivider divider) {
        this.runs = runs;
        this.seams = seams;
        this.divider = divider;
        this.topics = RunTopics.of(runs);
    }

    static List<Run> part(List<Run> runs, SeamScore seams, RunDivider divider) {
        HiddenSeams hidden = new HiddenSeams(runs, seams, divider);
        int lines = runs.stream().mapToInt(run -> run.lines().size()).sum();
        return hidden.topics.tell() && lines <= MOST_LINES ? hidden.parted() : runs;
    }

    private List<Run> parted() {
        runs.forEach(
                run -> tails.add(Optional.of(run.last()).filter(Line::isCutOff).map(line -> seams.tail(line.text()))));
        List<Run> parted = new ArrayList<>();
        for (int run = 0; run < runs.size(); run++) {
            Run whole = runs.get(run);
            int start = 0;
            int like = Run.NONE;
            for (Map.Entry<Integer, Integer> place : places(run).entrySet()) {
                parted.add(whole.part(start, place.getKey(), like));
                start = place.getKey();
                like = place.getValue();
            }
            parted.add(whole.part(start, whole.lines().size(), like));
        }
        return parted;
    }

    /** The lines of a run where it is parted, and the article that each begins to speak like. */
    private Map<Integer, Integer> places(int run) {
        Map<Integer, Integer> places = new TreeMap<>();
        List<Candidate> lines = new ArrayList<>();
        for (int tail = Math.max(0, run - AHEAD); tail < Math.min(runs.size(), run + BACK); tail++) {
            if (tail != run && tails.get(tail).isPresent()) {
                if (lines.isEmpty()) {
                    runs.get(run).lines().forEach(line -> lines.add(candidate(line)));
                }
                int place = place(tail, run, lines);
                if (place > 0) {
                    places.put(place, runs.get(tail).article());
                }
            }
        }
        return places;
    }

    /** The line where a run best goes on with another; 0 where none does. */
    private int place(int tail, int run, List<Candidate> lines) {
        double shift = 0;
        double best = ENOUGH;
        int place = 0;
        for (int line = lines.size() - 1; line > 0; line--) {
            Candidate candidate = lines.get(line);
            shift += RunTopics.shift(
                    candidate.likeness(),
                    runs.get(run).article(),
                    runs.get(tail).article());
            double seam = seams.of(tails.get(tail).orElseThrow(), candidate.head()) + candidate.own();
            double score = Math.max(-LIMIT, Math.min(LIMIT, shift)) + seam;
            boolean speaks = runs.get(run).opening() && endsBlock(tail) || seam > 0;
            if (!candidate.heading() && speaks && score > best) {
                best = score;
                place = line;
            }
        }
        return place;
    }

    /** Whether another article begins behind a run, so that it cannot go on there. */
    private boolean endsBlock(int tail) {
        return tail + 1 == runs.size() || runs.get(tail + 1).opening();
    }

    /**
     * A line that may go on with a run.
     *
     * @param own what it says by itself for a seam
     * @param likeness how much it speaks like each article
     */
    private record Candidate(SeamScore.Head head, double own, double[] likeness, boolean heading) {}

    private Candidate candidate(Line line) {
        SeamScore.Head head = seams.head(line.text());
        double own = head.usual() + (divider.beginsInside(line) ? 2 : 0);
        return new Candidate(head, own, topics.likeness(line.text()), line.isHeading());
    }
}
