#include "window/session.h"

#include <algorithm>

namespace plusone {

Selection Selection::of(RecordRef record) {
    return {Kind::Record, std::move(record), {}, {}, {}, {}};
}

Selection Selection::pair(ActorId a, ActorId b) {
    if (b < a) {
        std::swap(a, b);
    }
    return {Kind::Pair, {}, std::move(a), std::move(b), {}, {}};
}

Selection Selection::of(std::vector<RecordRef> records, QString title) {
    return {Kind::Records, {}, {}, {}, std::move(records), std::move(title)};
}

Selection Selection::things(std::vector<RecordRef> things) {
    return things.empty()       ? none()
           : things.size() == 1 ? of(std::move(things.front()))
                                : Selection{Kind::Things, {}, {}, {}, std::move(things), {}};
}

std::vector<RecordRef> Selection::chosenThings() const {
    const bool isThing =
        kind == Kind::Record && (record.kind == RecordKind::Actor || record.kind == RecordKind::Framework);
    return kind == Kind::Things ? records : isThing ? std::vector{record} : std::vector<RecordRef>();
}

Session::Session(std::unique_ptr<Document> document, Style style, QString language, QObject* parent)
    : QObject(parent), m_document(std::move(document)), m_style(std::move(style)),
      m_language(std::move(language)) {
    connect(&m_work, &LensWork::answered, this, &Session::networkChanged);
    m_work.open(dataset(), m_lens);
    attach();
}

void Session::attach() {
    connect(m_document.get(), &Document::changed, this, [this](const ChangeSet& changes) {
        m_work.edit(dataset(), changes, m_lens);
        if (m_work.isDone()) {
            Q_EMIT networkChanged();
        }
        // What is gone must not linger in the inspector.
        if (m_selection.kind == Selection::Kind::Record && !dataset().find(m_selection.record)) {
            select(Selection::none());
        } else if (m_selection.kind == Selection::Kind::Things) {
            std::vector<RecordRef> left = m_selection.records;
            std::erase_if(left, [this](const RecordRef& thing) { return !dataset().find(thing); });
            select(Selection::things(std::move(left)));
        }
        Q_EMIT datasetChanged(changes);
    });
}

void Session::setLens(const Lens& lens) {
    if (lens == m_lens) {
        return;
    }
    m_lens = lens;
    m_work.ask(lens);
    Q_EMIT lensChanged(m_lens);
    if (m_work.isDone()) {
        Q_EMIT networkChanged();
    }
}

void Session::showLoss(const Scenario& scenario) {
    if (scenario == m_loss) {
        return;
    }
    m_loss = scenario;
    m_work.ask(m_lens, m_loss);
    Q_EMIT lossChanged(m_loss);
    if (m_work.isDone()) {
        Q_EMIT networkChanged();
    }
}

std::shared_ptr<const Network> Session::network() const {
    return {m_work.answer(), &m_work.answer()->network};
}

void Session::select(const Selection& selection) {
    if (selection == m_selection) {
        return;
    }
    m_selection = selection;
    Q_EMIT selectionChanged(m_selection);
}

void Session::setStyle(const Style& style) {
    if (style.name == m_style.name) {
        return;
    }
    m_style = style;
    Q_EMIT styleChanged(m_style);
}

void Session::setDocument(std::unique_ptr<Document> document) {
    m_document = std::move(document);
    attach();
    m_lens = {};
    m_loss = {};
    m_work.open(dataset(), m_lens);
    m_selection = {};
    Q_EMIT lensChanged(m_lens);
    Q_EMIT lossChanged(m_loss);
    Q_EMIT networkChanged();
    Q_EMIT selectionChanged(m_selection);
    Q_EMIT datasetChanged({});
}

QString Session::actorName(const ActorId& id) const {
    const Actor* actor = dataset().find(id);
    if (!actor) {
        return id.slug();
    }
    return mapName(*actor, m_language);
}

} // namespace plusone
