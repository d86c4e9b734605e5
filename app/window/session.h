#pragma once

#include "document/document.h"
#include "network/network.h"
#include "scene/style.h"
#include "window/lenswork.h"

#include <QObject>

#include <memory>
#include <vector>

namespace plusone {

/// The thing that the window is about at the moment: what the inspector shows and the map rings.
struct Selection {
    enum class Kind { None, Record, Pair, Records, Things };
    Kind kind = Kind::None;
    RecordRef record = {}; ///< Record: an actor, framework, tie, exercise, dialogue or source
    ActorId a = {};        ///< Pair: all that ties a to b in the lens, a < b
    ActorId b = {};
    std::vector<RecordRef> records = {}; ///< Records: a hub's or a chart bar's. Things: two or more actors
                                         ///< and frameworks, in the order in which they were chosen
    QString title = {}; ///< Records: what they have in common ("RIMPAC", "Exercises in 2014")

    static Selection none() { return {}; }
    static Selection of(RecordRef record);
    static Selection pair(ActorId a, ActorId b);
    static Selection of(std::vector<RecordRef> records, QString title);
    /// One of them is a record, none is nothing.
    static Selection things(std::vector<RecordRef> things);
    /// The actors and frameworks that are chosen.
    [[nodiscard]] std::vector<RecordRef> chosenThings() const;
    friend bool operator==(const Selection&, const Selection&) = default;
};

/// What every part of the window shares: the document, the lens, the selection, the look. One per window.
/// Setters do nothing when the value is the same; each signal comes after the change.
class Session : public QObject {
    Q_OBJECT

public:
    /// `language` is "en" or "ja".
    Session(std::unique_ptr<Document> document, Style style, QString language, QObject* parent = nullptr);

    [[nodiscard]] Document& document() const { return *m_document; }
    [[nodiscard]] const Dataset& dataset() const { return m_document->dataset(); }
    [[nodiscard]] const Lens& lens() const { return m_lens; }
    /// What the lens shows of the dataset; made once for all who look at it. Of a large dataset what an
    /// earlier lens showed, until networkChanged() says that it has come.
    [[nodiscard]] std::shared_ptr<const Network> network() const;
    [[nodiscard]] const LensCounts& counts() const { return m_work.answer()->counts; }
    /// Over all of time, by the lens' other filters.
    [[nodiscard]] const std::vector<YearCount>& years() const { return *m_work.answer()->years; }
    [[nodiscard]] std::shared_ptr<const EventIndex> index() const { return m_work.index(); }
    /// Going through all events takes longer than between two frames: on the pool, then.
    [[nodiscard]] bool isLarge() const { return m_work.isLarge(); }
    /// Whether network() and the rest are of the lens as it stands.
    [[nodiscard]] bool isNetworkCurrent() const { return m_work.isDone(); }
    /// What network() shows the loss of: nothing but while somebody asks what would be without something.
    [[nodiscard]] const Scenario& loss() const { return m_loss; }
    [[nodiscard]] const Selection& selection() const { return m_selection; }
    [[nodiscard]] const Style& style() const { return m_style; }
    [[nodiscard]] const QString& language() const { return m_language; }

    void setLens(const Lens& lens);
    void showLoss(const Scenario& scenario);
    void select(const Selection& selection);
    void setStyle(const Style& style);

    /// Another file takes the place of the one that is open; lens, loss and selection start
    /// anew.
    void setDocument(std::unique_ptr<Document> document);

    /// The name as the map shows it: short in English, in Japanese without what stands in parentheses.
    [[nodiscard]] QString actorName(const ActorId& actor) const;

Q_SIGNALS:
    /// After an edit, an undo, a redo; an empty change set when the whole document is another one.
    void datasetChanged(const plusone::ChangeSet& changes);
    void lensChanged(const plusone::Lens& lens);
    void lossChanged(const plusone::Scenario& scenario);
    /// network(), counts(), years() or index() are others: after a change of the lens, the
    /// dataset or the loss.
    void networkChanged();
    void selectionChanged(const plusone::Selection& selection);
    void styleChanged(const plusone::Style& style);

private:
    void attach();

    std::unique_ptr<Document> m_document;
    Lens m_lens;
    Scenario m_loss;
    LensWork m_work;
    Selection m_selection;
    Style m_style;
    QString m_language;
};

} // namespace plusone
