#include "window/figureopener.h"

#include "export/figuredialog.h"
#include "map/mapcontroller.h"
#include "map/mappicture.h"
#include "map/mapview.h"
#include "scene/pictureview.h"
#include "window/session.h"

namespace plusone {
namespace {

/// In layout units, as figures of any size can take them.
LabelOffsets labelsOn(const MapController& map, const Viewport& viewport) {
    LabelOffsets offsets = map.labelOffsets();
    for (auto& [item, by] : offsets) {
        by /= viewport.scale;
    }
    return offsets;
}

} // namespace

FigureOpener::FigureOpener(Session& session, Prompt& prompt, Settings& settings,
                           const MapController& controller, MapView& map, QWidget* window)
    : QObject(window), m_session(session), m_prompt(prompt), m_settings(settings), m_controller(controller),
      m_map(map), m_window(window) {}

void FigureOpener::open(std::optional<ChartSpec> chart) {
    const Positions settled = m_controller.settledPositions();
    if (!settled || !m_session.isNetworkCurrent() || !m_controller.isMeasured()) {
        Q_EMIT said(tr("The map is still being laid out. Try again in a moment."));
        return;
    }
    const auto network = m_controller.network();
    FigureSource source{m_session.dataset(),
                        network->without.isEmpty() ? m_session.lens() : m_session.lens().later(),
                        network,
                        settled,
                        m_controller.arrangement(),
                        partWith(m_session.selection(), *network, *settled),
                        partIn(m_map.picture().viewport()),
                        chart,
                        chart ? LabelOffsets() : labelsOn(m_controller, m_map.picture().viewport())};
    auto* dialog = new FigureDialog(m_session, m_prompt, m_settings, m_memory, std::move(source), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FigureDialog::exported, this,
            [this](const QString& path) { Q_EMIT said(tr("Written: %1").arg(path)); });
    dialog->open();
}

void FigureOpener::beginAs(const PictureView& picture) {
    // Which chart it is, a picture of one does not say.
    const bool isKnown = !picture.view.positions.empty() && picture.spec;
    if (isKnown) {
        m_memory.keep(FigureView::of(m_session.document().store().path(), picture.view),
                      {*picture.spec, picture.view.arrangement, picture.title});
    }
    Q_EMIT said(isKnown ? tr("The view of “%1”. Export figure begins with the settings of that picture.")
                              .arg(picture.title)
                        : tr("The view of “%1”.").arg(picture.title));
}

} // namespace plusone
