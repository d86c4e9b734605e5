#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace plusone {

class MapView;
class Prompt;
class Session;
class StoreKeeper;

/// The one way into every edit. A store that can only be read stays as it is: the person is offered a copy,
/// and the edit goes on there.
class EditDoor : public QObject {
    Q_OBJECT

public:
    /// `window`: over which the question is asked.
    EditDoor(Session& session, Prompt& prompt, StoreKeeper& keeper, MapView& map, QWidget* window);

    /// Begins the edit: at once where the store can be written; else once the copy that the person wants is
    /// open, showing what was shown before. Not at all when no copy is wanted or can be written.
    void pass(std::function<void()> edit);

private:
    Session& m_session;
    Prompt& m_prompt;
    StoreKeeper& m_keeper;
    MapView& m_map;
    QWidget* m_window;
};

} // namespace plusone
