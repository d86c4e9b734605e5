#include "cli/recordtext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Writes the lines of one record.
class RecordWriter {
public:
    RecordWriter(const Dataset& dataset, const QString& language)
        : m_dataset(dataset), m_language(language) {}

    void operator()(const Actor& r) {
        line(Words::tr("In Japanese"), r.nameJa);
        line(Words::tr("Short"), r.shortName);
        line(Words::tr("Kind"), labelOf(r.actorKind));
        line(Words::tr("Region"), r.region);
        line(Words::tr("Capital"), r.capital);
    }

    void operator()(const Framework& r) {
        line(Words::tr("In Japanese"), r.nameJa);
        line(Words::tr("Kind"), labelOf(r.frameworkKind));
        framework(Words::tr("Part of"), r.parent);
        members(r.members);
        line(Words::tr("Since"), r.start, Words::tr("not known"));
        line(Words::tr("Ended"), r.end, Words::tr("still standing"));
        paragraph(r.summary);
        sources(r.sources);
    }

    void operator()(const Tie& r) {
        line(Words::tr("Type"), labelOf(r.type));
        participants(Words::tr("Parties"), r.parties, true);
        line(Words::tr("Signed"), r.signedOn, Words::tr("not known"));
        line(Words::tr("In force"), r.inForce, Words::tr("not known"));
        line(Words::tr("Seen active"), r.firstSeen);
        line(Words::tr("Ended"), r.ended, Words::tr("still standing"));
        framework(Words::tr("Framework"), r.framework);
        paragraph(r.summary);
        sources(r.sources);
    }

    void operator()(const Exercise& r) {
        line(Words::tr("Series"), r.series);
        line(Words::tr("When"), spanText(r.start, r.end));
        line(Words::tr("Where"), r.place);
        line(Words::tr("Domain"), labelOf(r.domain));
        participants(Words::tr("Participants"), r.participants, r.participantsComplete);
        framework(Words::tr("Framework"), r.framework);
        announced(r.announcedOnly);
        paragraph(r.summary);
        sources(r.sources);
    }

    void operator()(const Dialogue& r) {
        line(Words::tr("Series"), r.series);
        line(Words::tr("When"), spanText(r.date, {}));
        line(Words::tr("Where"), r.place);
        line(Words::tr("Level"), labelOf(r.level));
        participants(Words::tr("Participants"), r.participants, r.participantsComplete);
        framework(Words::tr("Framework"), r.framework);
        line(Words::tr("Outcome"), r.outcome);
        announced(r.announcedOnly);
        paragraph(r.summary);
        sources(r.sources);
    }

    void operator()(const Source& r) {
        line(Words::tr("Publisher"), r.publisher);
        line(Words::tr("Date"), r.date, Words::tr("not known"));
        line(Words::tr("Address"), r.url);
    }

    void operator()(const Series& r) {
        line(Words::tr("In Japanese"), r.nameJa);
        line(Words::tr("Kind"), labelOf(r.eventKind));
    }

    void operator()(const Claim& r) {
        line(Words::tr("Record"), r.record ? r.record->toString() : QString());
        line(Words::tr("Verified"), labelOf(r.verified));
        paragraph(r.note);
        sources(r.sources);
    }

    QString take() { return std::move(m_text); }

private:
    void line(const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            m_text += name + u": "_s + value.simplified() + u'\n';
        }
    }

    void line(const QString& name, const std::optional<PartialDate>& date, const QString& otherwise = {}) {
        line(name, date ? date->toDisplay(m_language) : otherwise);
    }

    void paragraph(const QString& text) {
        if (!text.isEmpty()) {
            m_text += u'\n' + text + u'\n';
        }
    }

    [[nodiscard]] QString spanText(const std::optional<PartialDate>& first,
                                   const std::optional<PartialDate>& last) const {
        const QString start = first ? first->toDisplay(m_language) : Words::tr("not known");
        return last && last != first ? start + u" – "_s + last->toDisplay(m_language) : start;
    }

    [[nodiscard]] QString actorName(const ActorId& id) const {
        const Actor* actor = m_dataset.find(id);
        return actor ? titleOf(*actor, m_language) : id.slug();
    }

    void participants(const QString& name, const std::vector<Participant>& list, bool complete) {
        QStringList names;
        for (const Participant& participant : list) {
            const QString role = participant.role == Role::Participant
                                     ? QString()
                                     : u" (%1)"_s.arg(labelOf(participant.role).toLower());
            names << actorName(participant.actor) + role;
        }
        line(name, names.join(u", "_s) + (complete ? QString() : u' ' + Words::tr("(list incomplete)")));
    }

    void members(const std::vector<Member>& list) {
        QStringList names;
        for (const Member& member : list) {
            QStringList spans;
            if (member.joined) {
                spans << Words::tr("since %1").arg(member.joined->toDisplay(m_language));
            }
            if (member.left) {
                spans << Words::tr("until %1").arg(member.left->toDisplay(m_language));
            }
            names << actorName(member.actor) +
                         (spans.isEmpty() ? QString() : u" (%1)"_s.arg(spans.join(u", "_s)));
        }
        line(Words::tr("Members"), names.join(u", "_s));
    }

    void framework(const QString& name, const FrameworkId& id) {
        const Framework* framework = m_dataset.find(id);
        line(name, framework ? titleOf(*framework, m_language) : id.slug());
    }

    void announced(bool announcedOnly) {
        if (announcedOnly) {
            line(Words::tr("Note"), Words::tr("announced only: the sources are older than the event, and the "
                                              "list of participants may be short"));
        }
    }

    void sources(const std::vector<SourceId>& ids) {
        if (!ids.empty()) {
            m_text += u'\n' + Words::tr("Sources:") + u'\n';
        }
        for (const SourceId& id : ids) {
            const Source* source = m_dataset.find(id);
            QStringList parts{source ? source->title : id.slug()};
            if (source) {
                parts << source->publisher << (source->date ? source->date->toDisplay(m_language) : QString())
                      << source->url;
            }
            parts.removeAll(QString());
            m_text += u"  "_s + parts.join(u", "_s) + u'\n';
        }
    }

    const Dataset& m_dataset;
    const QString& m_language;
    QString m_text;
};

} // namespace

QString recordText(const Dataset& dataset, const AnyRecord& record, const QString& language) {
    RecordWriter writer(dataset, language);
    std::visit(writer, record);
    return titleOf(record, language) + u'\n' + refOf(record).toString() + u"\n\n"_s + writer.take();
}

std::vector<SourceId> sourcesOf(const AnyRecord& record) {
    return std::visit(
        [](const auto& r) {
            if constexpr (requires { r.sources; }) {
                return r.sources;
            } else {
                return std::vector<SourceId>();
            }
        },
        record);
}

} // namespace plusone::cli
