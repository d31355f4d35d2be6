package io.jenkins.plugins.stet.core.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Moves tags forward only: an older build that ends late never takes a tag back from a newer one. */
public final class MovingTags {
    private final Tagger tagger;
    private final TagLedger ledger;

    /** Where the tags are. */
    public interface Tagger {
        /** Lets a tag of the same repository point to a known image. */
        TagAnswer tag(ImageReference known, String tag) throws RegistryException;
    }

    public MovingTags(Tagger tagger, TagLedger ledger) {
        this.tagger = tagger;
        this.ledger = ledger;
    }

    /**
     * Lets these tags point to the image of this build; one answer a tag, in their order. The moves are recorded before
     * they are made: should this process die in between, an older build still knows that it came too late, while this or
     * a newer one will try again.
     */
    public List<TagAnswer> move(ImageRepository repository, Collection<String> tags, TagMove move) throws IOException {
        return ledger.holding(repository, moves -> {
            List<TagAnswer> answers = new ArrayList<>();
            moves.record(
                    tags.stream().filter(tag -> !isSuperseded(tag, move, moves)).toList(), move);
            for (String tag : tags) {
                answers.add(
                        isSuperseded(tag, move, moves)
                                ? superseded(tag, moves)
                                : tagger.tag(repository.at(move.digest()), tag));
            }
            return List.copyOf(answers);
        });
    }

    private static boolean isSuperseded(String tag, TagMove move, TagLedger.Moves moves) {
        return moves.last(tag).filter(before -> !move.mayFollow(before)).isPresent();
    }

    private static TagAnswer superseded(String tag, TagLedger.Moves moves) {
        String by = moves.last(tag)
                .map(last -> "build " + last.build() + " of " + last.job())
                .orElse("another build");
        return new TagAnswer.Superseded(tag, by + " is newer and has set it");
    }
}
