#pragma once

#include "model/drafts.h"
#include "model/editbase.h"
#include "model/finding.h"

#include <QStringList>

namespace plusone {

/// Turns the texts of a draft into the values of a record; what it cannot read becomes a finding beside the
/// field that it stands in, and new sources are gathered.
class DraftReader {
public:
    /// `about`: what the findings name.
    DraftReader(const EditBase& base, RecordRef about) : m_base(base), m_about(std::move(about)) {}

    /// The texts as they are stored; ids are cut to their ends alone.
    Actor read(const ActorDraft& draft);
    Framework read(const FrameworkDraft& draft);
    Tie read(const TieDraft& draft);
    Exercise read(const ExerciseDraft& draft);
    Dialogue read(const DialogueDraft& draft);
    Source read(const SourceDraft& draft);

    [[nodiscard]] const std::vector<Source>& newSources() const { return m_newSources; }
    [[nodiscard]] Findings takeFindings() { return std::move(m_findings); }

private:
    [[nodiscard]] QString seriesNamed(EventKind kind, const QString& text) const;
    void error(const QString& rule, const QString& field, const QString& message);
    std::optional<PartialDate> date(const QString& field, const QString& text);
    std::optional<double> degrees(const QString& field, const QString& text);
    std::optional<GeoPoint> position(const QString& latitude, const QString& longitude);
    template <class E>
    E word(const QString& field, const QString& key, const QString& missing, const QString& unknown);
    [[nodiscard]] ActorId actor(const QString& text) const;
    std::vector<Participant> participants(const QString& field, const std::vector<ParticipantDraft>& drafts);
    std::vector<Member> members(const std::vector<MemberDraft>& drafts);
    std::vector<SourceId> sources(const std::vector<SourceDraft>& drafts);
    SourceId knownSource(const SourceDraft& draft);
    SourceId newSource(const SourceDraft& draft);

    const EditBase& m_base;
    RecordRef m_about;
    std::vector<Source> m_newSources;
    Findings m_findings;
};

/// Of the publisher or the title, and the date.
QString sourceSlug(const Source& source);

} // namespace plusone
