#pragma once

#include "export/figurememory.h"
#include "export/figuresequence.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;

namespace plusone {

class BesideButton;
class FigureOptions;
class FigurePreview;
class FigureWriter;
class ProgressDialog;
class PreviewPane;
class Prompt;
class SequenceButton;
class Session;
class Settings;

/// A figure for an article: choices on the right, the figure itself on the left; written as PNG, SVG or PDF,
/// copied, or dragged to another program. The choices are there again at the next figure, and what belongs to
/// this one alone when it is opened again.
class FigureDialog : public QDialog {
    Q_OBJECT

public:
    FigureDialog(Session& session, Prompt& prompt, Settings& settings, FigureMemory& memory,
                 FigureSource source, QWidget* parent = nullptr);

    /// What the controls ask for; Error as FigureSpec.
    [[nodiscard]] Result<FigureSpec> spec() const;

public Q_SLOTS:
    /// While a file is being written, only once it is.
    void done(int result) override;

Q_SIGNALS:
    void exported(const QString& path);

private:
    QString recall();
    QWidget* makeOptionsSide();
    QWidget* makeFormat();
    QWidget* makeButtons();
    void connectPreview();
    void connectWriter();
    void refresh();
    void showState();
    void say(const QString& message);
    void exportNow();
    void exportSequence(const QString& what, const std::vector<SequencePart>& parts);
    [[nodiscard]] QString usualName() const;
    std::optional<QString> askForFile(const QString& title);
    bool mayReplace(const QStringList& paths);
    void showProgress(const QString& what);
    void copyNow();
    void takeOut();
    void drag(const QString& path);
    void finish();

    Session& m_session;
    Prompt& m_prompt;
    Settings& m_settings;
    FigureMemory& m_memory;
    FigureSource m_source;
    const FigureView m_view;
    FigureWriter* m_writer;
    PreviewPane* m_pane;
    FigurePreview* m_preview;
    FigureOptions* m_options = nullptr;
    QComboBox* m_format = nullptr;
    BesideButton* m_beside = nullptr;
    QLabel* m_note = nullptr; ///< what the figure could not hold
    QLabel* m_message = nullptr;
    SequenceButton* m_sequence = nullptr; ///< of maps alone
    QPushButton* m_copy = nullptr;
    QPushButton* m_export = nullptr;
    QPointer<ProgressDialog> m_progress;
    bool m_closesWhenDone = false;
};

} // namespace plusone
