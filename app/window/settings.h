#pragma once

#include "panels/timeplayer.h"
#include "scene/tour.h"
#include "scene/viewstate.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace plusone {

/// Where the program's files live (XDG base directories).
struct Places {
    QString config; ///< settings: $XDG_CONFIG_HOME/plusone/plusone.ini
    QString state;  ///< view state: $XDG_STATE_HOME/plusone/state.ini
    QString store;  ///< the user's own store: $XDG_DATA_HOME/plusone/default.plusone

    static Places standard();
};

/// Choices of the person and the state of the last view, by typed keys.
class Settings {
public:
    explicit Settings(const Places& places);

    /// A Style's name, or empty: as the platform.
    [[nodiscard]] QString theme() const;
    void setTheme(const QString& theme);
    /// "en", "ja", or empty: as the platform.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);

    /// Of the person, as the journal names who edits; empty: the login name.
    [[nodiscard]] QString personName() const;
    void setPersonName(const QString& name);

    /// How time is played; the usual way where the file says nothing sensible.
    [[nodiscard]] Playing playing() const;
    void setPlaying(const Playing& playing);

    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray docks() const;
    void setWindow(const QByteArray& geometry, const QByteArray& docks);

    /// Where open forms keep what is typed into them; need not exist yet.
    [[nodiscard]] QString draftsFolder() const;

    /// Of the table: which are shown, their order, widths and sorting.
    [[nodiscard]] QByteArray tableColumns() const;
    void setTableColumns(const QByteArray& columns);

    /// What the ladder's rungs count; empty: 1 each.
    [[nodiscard]] QString ladderWeights() const;
    void setLadderWeights(const QString& weights);

    /// The choices of the figure dialog; empty: as it comes.
    [[nodiscard]] QByteArray figure() const;
    void setFigure(const QByteArray& choices);

    /// The store file's last view; nothing at its first opening. A state that cannot be read counts as none.
    [[nodiscard]] std::optional<ViewState> view(const QString& storePath) const;
    void setView(const QString& storePath, const ViewState& view);
    /// What was selected: a record, or several actors and frameworks.
    [[nodiscard]] std::vector<RecordRef> selected(const QString& storePath) const;
    void setSelected(const QString& storePath, const std::vector<RecordRef>& records);

    /// The tour that is being written for the store, until it is saved or given up.
    [[nodiscard]] std::optional<Tour> tourDraft(const QString& storePath) const;
    void setTourDraft(const QString& storePath, const Tour& draft);
    void forgetTourDraft(const QString& storePath);

private:
    QSettings m_config;
    QSettings m_state;
};

} // namespace plusone
