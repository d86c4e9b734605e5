#pragma once

#include "export/figurememory.h"
#include "scene/chartkind.h"

#include <QObject>

#include <optional>

class QWidget;

namespace plusone {

class MapController;
class MapView;
class Prompt;
class Session;
class Settings;
struct PictureView;

/// Opens the dialog of a figure of what the window shows.
class FigureOpener : public QObject {
    Q_OBJECT

public:
    FigureOpener(Session& session, Prompt& prompt, Settings& settings, const MapController& controller,
                 MapView& map, QWidget* window);

    void openMap() { open({}); }
    void openChart(const ChartSpec& chart) { open(chart); }

    /// A picture was opened: the next figure of its view begins as it was made. Says so.
    void beginAs(const PictureView& picture);

Q_SIGNALS:
    void said(const QString& text);

private:
    void open(std::optional<ChartSpec> chart);

    Session& m_session;
    Prompt& m_prompt;
    Settings& m_settings;
    const MapController& m_controller;
    MapView& m_map;
    QWidget* m_window;
    FigureMemory m_memory;
};

} // namespace plusone
