package org.counterclaim.verdict;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a verdict: what its author writes, and what a search finds it by. */
@MappedSuperclass
public abstract class Written {

    /** As it was worded when the draft was opened, and from publication on as it was then. */
    @Column(columnDefinition = "text")
    private String question;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Column(columnDefinition = "text")
    private String summary;

    @Column(columnDefinition = "text")
    private String wording;

    @ElementCollection
    @CollectionTable(name = "verdict_ratings", joinColumns = @JoinColumn(name = "verdict_id"))
    @OrderColumn(name = "ordinal")
    private List<Rating> ratings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "verdict_evidence", joinColumns = @JoinColumn(name = "verdict_id"))
    @OrderColumn(name = "ordinal")
    private List<Evidence> evidence = new ArrayList<>();

    @Column(columnDefinition = "text")
    private @Nullable String singleSourceJustification;

    @Column(columnDefinition = "text")
    private @Nullable String bothSidesConsidered;

    @Column(columnDefinition = "text")
    private @Nullable String notContactedBecause;

    @ElementCollection
    @CollectionTable(name = "verdict_contacts", joinColumns = @JoinColumn(name = "verdict_id"))
    @OrderColumn(name = "ordinal")
    private List<ClaimantContact> contacts = new ArrayList<>();

    private @Nullable LocalDate reviewBy;

    /** What a search looks in: the text of the version and, once published, its sources and figures. */
    @Column(columnDefinition = "text")
    private String searchText;

    protected Written() {}

    Written(String question) {
        this.question = question;
        this.summary = "";
        this.wording = "";
        this.searchText = question;
    }

    void write(Content content) {
        outcome = content.outcome();
        summary = content.summary();
        wording = content.wording();
        ratings.clear();
        ratings.addAll(content.ratings());
        evidence.clear();
        evidence.addAll(content.evidence());
        write(content.diligence());
        reviewBy = content.reviewBy();
        showToSearch();
    }

    /** Lets nobody find it by anything but its question. */
    void hideFromSearch() {
        searchText = question;
    }

    void showToSearch() {
        searchText = String.join("\n", question, summary, wording);
    }

    private void write(Diligence diligence) {
        singleSourceJustification = diligence.singleSourceJustification();
        bothSidesConsidered = diligence.bothSidesConsidered();
        notContactedBecause = diligence.notContactedBecause();
        contacts.clear();
        contacts.addAll(diligence.contacts());
    }

    private Diligence diligence() {
        return new Diligence(
                orEmpty(singleSourceJustification),
                orEmpty(bothSidesConsidered),
                contacts,
                orEmpty(notContactedBecause));
    }

    /** Versions of before this was asked have null. */
    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Takes the question as it is asked now, and lets readers find the verdict by its sources and figures as well. */
    void finish(Basis frozen) {
        question = frozen.question();
        StringBuilder searched = new StringBuilder(String.join("\n", question, summary, wording));
        for (Basis.Position position : frozen.positions()) {
            searched.append('\n').append(position.source()).append('\n').append(position.quote());
        }
        searchText = searched.toString();
    }

    public String question() {
        return question;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    public String summary() {
        return summary;
    }

    /** The day by which somebody has to look at it again; null where its author sets none. */
    public @Nullable LocalDate reviewBy() {
        return reviewBy;
    }

    public Content content() {
        return new Content(outcome, summary, wording, ratings, evidence, diligence(), reviewBy);
    }
}
