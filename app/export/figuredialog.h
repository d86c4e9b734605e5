#pragma once

#include "model/dataset.h"
#include "network/network.h"
#include "scene/figure.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace plusone {

class Prompt;
class Session;

/// What the dialog draws from: the picture as it stands in the window.
struct FigureSource {
    Dataset dataset;
    Lens lens;
    std::shared_ptr<const Network> network;
    std::shared_ptr<const std::vector<layout::Vec2>> positions;
};

/// A figure for an article: choices on the right, the same figure drawn small on the left, written as PNG,
/// SVG or PDF. Drawing and writing go on the thread pool over values of their own; the latest request wins.
class FigureDialog : public QDialog {
    Q_OBJECT

public:
    FigureDialog(Session& session, Prompt& prompt, FigureSource source, QWidget* parent = nullptr);
    ~FigureDialog() override;

    /// What the controls ask for; Error as FigureSpec.
    [[nodiscard]] Result<FigureSpec> spec() const;

Q_SIGNALS:
    void exported(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makePreview();
    QWidget* makeOptions();
    QWidget* makeSize();
    QWidget* makeLook();
    QWidget* makeTexts();
    QWidget* makeButtons();
    void applyPreset(int index);
    void unitChanged();
    void refresh();
    void startPreview();
    void showPreview();
    void exportNow();
    void finishExport();

    Session& m_session;
    Prompt& m_prompt;
    FigureSource m_source;
    QLabel* m_preview = nullptr;
    QComboBox* m_preset = nullptr;
    QComboBox* m_unit = nullptr;
    QDoubleSpinBox* m_width = nullptr;
    QDoubleSpinBox* m_height = nullptr;
    QSpinBox* m_dpi = nullptr;
    QLabel* m_pixels = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_language = nullptr;
    QCheckBox* m_transparent = nullptr;
    QCheckBox* m_showTitle = nullptr;
    QLineEdit* m_title = nullptr;
    QCheckBox* m_showCaption = nullptr;
    QCheckBox* m_showLegend = nullptr;
    QCheckBox* m_showSources = nullptr;
    QCheckBox* m_showCredit = nullptr;
    QComboBox* m_format = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_export = nullptr;
    QFutureWatcher<QImage> m_previewing;
    QFutureWatcher<Result<void>> m_writing;
    QString m_path;
    bool m_previewAgain = false;
    bool m_settingPreset = false;
};

} // namespace plusone
