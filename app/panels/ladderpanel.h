#pragma once

#include "network/ladder.h"
#include "window/pooledjob.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace plusone {

class LadderHeader;
class LadderModel;
class MomentsBar;
class NearestModel;
class Prompt;
class Session;

/// Which rungs towards a framework with Japan and the U.S. each partner has reached, since when, and who
/// stands nearest to the next one. A rung that is reached opens its records, a partner itself. What a rung
/// counts can be changed in the first row. Nothing is counted while nobody looks.
class LadderPanel : public QWidget {
    Q_OBJECT

public:
    LadderPanel(Session& session, Prompt& prompt, QWidget* parent = nullptr);
    ~LadderPanel() override;

    [[nodiscard]] QSize sizeHint() const override;
    /// As plusone::toText() writes them, to be kept until the next start; what cannot be read changes
    /// nothing.
    [[nodiscard]] QString weights() const { return toText(m_weights); }
    void setWeights(const QString& weights);
    /// The ladder shown is of the moment, the records and the weights as they stand.
    [[nodiscard]] bool isCurrent() const { return !m_isStale && !m_job.isRunning(); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTools();
    QTableView* makeView();
    QWidget* makeNearest();
    void setWeights(const RungWeights& weights);
    void refreshSoon();
    void refresh();
    void take(LadderMoments moments);
    void explain();
    void open(const QModelIndex& cell);
    void openPartner(const ActorId& partner);
    void copyTable() const;
    void saveTable();

    Session& m_session;
    Prompt& m_prompt;
    LadderModel* m_model;
    NearestModel* m_nearest;
    MomentsBar* m_moments;
    QCheckBox* m_all = nullptr;
    LadderHeader* m_header = nullptr;
    QTableView* m_view = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_said = nullptr;
    RungWeights m_weights = evenWeights();
    QTimer m_refresh; ///< many changes in one go are one count
    bool m_isStale = true;
    PooledJob<LadderMoments> m_job;
};

} // namespace plusone
