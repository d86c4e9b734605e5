#include "export/figuredialog.h"

#include "export/besidebutton.h"
#include "export/figureoptions.h"
#include "export/figurepresets.h"
#include "export/figurepreview.h"
#include "export/figurewriter.h"
#include "export/named.h"
#include "export/previewpane.h"
#include "export/sequencebutton.h"
#include "scene/figurenotes.h"
#include "window/progressdialog.h"
#include "window/prompt.h"
#include "window/session.h"
#include "window/settings.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDrag>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace plusone {

FigureDialog::FigureDialog(Session& session, Prompt& prompt, Settings& settings, FigureMemory& memory,
                           FigureSource source, QWidget* parent)
    : QDialog(parent), m_session(session), m_prompt(prompt), m_settings(settings), m_memory(memory),
      m_source(std::move(source)), m_view(FigureView::of(session.document().store().path(), m_source)),
      m_writer(new FigureWriter(m_source, this)),
      m_pane(new PreviewPane(session.style(), m_source.chart.has_value(), this)),
      m_preview(m_pane->preview()) {
    setWindowTitle(tr("Figure"));
    auto* row = new QHBoxLayout(this);
    QWidget* optionsSide = makeOptionsSide();
    row->addWidget(m_pane, 1);
    row->addWidget(optionsSide);
    const QString begunAs = recall();
    connect(m_options, &FigureOptions::changed, this, &FigureDialog::refresh);
    connectPreview();
    connectWriter();
    constexpr QSize usual(1120, 760);
    const int frame = 6 * m_session.style().grid;
    resize(usual.boundedTo(screen()->availableSize() - QSize(frame, frame)));
    refresh();
    if (spec()) { // else that is what there is to say
        say(begunAs);
    }
    m_preview->setFocus();
}

/// The choices are those of the figure before; what belongs to one figure alone is there if it is this one.
/// What there is to say of it.
QString FigureDialog::recall() {
    m_options->restore(m_settings.figure());
    const auto kept = m_memory.recall(m_view, m_source.arrangement);
    if (!kept) {
        return {};
    }
    if (kept->picture) {
        m_options->show(kept->spec);
        return tr("The settings are those of the picture “%1”, which was opened.").arg(*kept->picture);
    }
    m_options->showOwn(kept->spec);
    return {};
}

QWidget* FigureDialog::makeOptionsSide() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_options = new FigureOptions(m_source, m_session.language(), side);
    connect(m_options, &FigureOptions::refused, this, [this](qsizetype limit) {
        say(tr("The text is too long to be taken: a description has at most %1 characters.").arg(limit));
    });
    auto* presets = new FigurePresets(
        m_session, m_prompt, [this] { return m_options->spec(); }, side);
    presets->setObjectName(u"presets"_s);
    connect(presets, &FigurePresets::chosen, m_options, qOverload<const FigureSpec&>(&FigureOptions::show));
    m_note = named(new QLabel(side), "note", tr("Note"));
    m_message = named(new QLabel(side), "message", tr("Message"));
    column->addWidget(presets);
    column->addWidget(m_options, 1);
    for (QLabel* label : {m_note, m_message}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        QSizePolicy asWideAsTheRest(QSizePolicy::Ignored, QSizePolicy::Preferred);
        asWideAsTheRest.setHeightForWidth(true);
        label->setSizePolicy(asWideAsTheRest);
        label->hide();
        column->addWidget(label);
    }
    column->addWidget(makeFormat());
    column->addWidget(makeButtons());
    return side;
}

QWidget* FigureDialog::makeFormat() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_format = named(new QComboBox(line), "format", tr("File format"));
    m_format->addItem(tr("PNG image"), u"png"_s);
    m_format->addItem(tr("SVG drawing"), u"svg"_s);
    m_format->addItem(tr("PDF page"), u"pdf"_s);
    auto* label = new QLabel(tr("File t&ype"), line);
    label->setBuddy(m_format);
    row->addWidget(label);
    row->addWidget(m_format, 1);
    m_beside = named(new BesideButton(m_source.chart.has_value(), line), "beside", tr("Also write"));
    row->addWidget(m_beside);
    if (!m_source.chart) {
        m_sequence = named(new SequenceButton(m_session, m_source, line), "sequence", tr("Sequence"));
        row->addWidget(m_sequence);
        connect(m_sequence, &SequenceButton::chosen, this, &FigureDialog::exportSequence);
        connect(m_sequence, &SequenceButton::failed, this,
                [this](const Error& error) { say(error.message); });
    }
    return line;
}

QWidget* FigureDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = named(buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole), "copy",
                   tr("Copy the figure as an image"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(tr("Copy the figure as an image (%1)")
                           .arg(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
    m_export =
        named(buttons->addButton(tr("E&xport…"), QDialogButtonBox::AcceptRole), "export", tr("Export"));
    m_export->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this, &FigureDialog::copyNow);
    connect(m_export, &QPushButton::clicked, this, &FigureDialog::exportNow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void FigureDialog::connectPreview() {
    connect(m_preview, &FigurePreview::moved, this, [this](const FigureThing& thing, QPointF by) {
        m_options->move(*m_preview->figure(), thing, by);
    });
    connect(m_pane, &PreviewPane::putBackRequested, this, [this] {
        m_source.labelOffsets.clear(); // those moved on the map too
        m_options->putBack();
    });
    connect(m_preview, &FigurePreview::composed, this, [this] {
        if (const Figure& figure = *m_preview->figure(); figure.spec.description.isEmpty()) {
            m_options->showGenerated(figure.description);
        }
    });
    connect(m_preview, &FigurePreview::composed, this, [this] {
        const Figure& figure = *m_preview->figure();
        constexpr qsizetype mostNames = 6;
        const QStringList notes = notesOn(figure, mostNames);
        m_note->setVisible(!notes.isEmpty());
        m_note->setText(notes.join(u'\n'));
        m_note->setToolTip(
            notesOn(figure, figure.unnamed.size() + figure.shortened.size()).join(u'\n').toHtmlEscaped());
    });
    connect(m_preview, &FigurePreview::failed, this, [this](const Error& error) { say(error.message); });
    connect(m_preview, &FigurePreview::takenOut, this, &FigureDialog::takeOut);
}

void FigureDialog::connectWriter() {
    connect(m_writer, &FigureWriter::written, this, [this](const QString& path) {
        say(tr("Written: %1").arg(path));
        Q_EMIT exported(path);
        finish();
    });
    connect(m_writer, &FigureWriter::sequenceWritten, this, [this](int figures) {
        say(tr("Written: %n figure(s).", nullptr, figures));
        finish();
    });
    connect(m_writer, &FigureWriter::drawn, this, [this](const DrawnFigure& figure) {
        auto* mime = new QMimeData;
        mime->setImageData(figure.image);
        mime->setData(u"image/svg+xml"_s, figure.svg);
        QGuiApplication::clipboard()->setMimeData(mime);
        say(tr("Copied: an image of %1 × %2 px, and an SVG drawing for programs that take one.")
                .arg(figure.image.width())
                .arg(figure.image.height()));
        finish();
    });
    connect(m_writer, &FigureWriter::writtenForAnother, this, &FigureDialog::drag);
    connect(m_writer, &FigureWriter::failed, this, [this](const Error& error) {
        m_closesWhenDone = false; // who was about to leave is told first
        m_preview->endDrag();
        say(error.message);
        finish();
    });
}

Result<FigureSpec> FigureDialog::spec() const {
    return m_options->spec();
}

void FigureDialog::refresh() {
    const auto wanted = spec();
    say(wanted ? QString() : wanted.error().message);
    showState();
    if (wanted) {
        m_preview->present(m_source, *wanted);
    }
}

void FigureDialog::showState() {
    const bool isReady = spec().ok() && !m_writer->isBusy();
    m_export->setEnabled(isReady);
    m_copy->setEnabled(isReady);
    if (m_sequence) {
        m_sequence->setEnabled(isReady);
    }
    m_pane->setCanPutBack(m_options->hasMovedThings() || !m_source.labelOffsets.empty());
}

void FigureDialog::say(const QString& message) {
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

bool FigureDialog::mayReplace(const QStringList& paths) {
    QStringList present = paths;
    present.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return present.isEmpty() ||
           m_prompt.confirm(this, windowTitle(),
                            present.size() == 1
                                ? tr("“%1” is there already. Replace it?").arg(present.front())
                                : tr("%n file(s) of these names are there already, “%1” first. Replace them?",
                                     nullptr, int(present.size()))
                                      .arg(present.front()),
                            tr("Replace"));
}

/// Of a file in the chosen format.
QString FigureDialog::usualName() const {
    return (m_source.chart ? u"plusone-chart."_s : u"plusone-map."_s) + m_format->currentData().toString();
}

std::optional<QString> FigureDialog::askForFile(const QString& title) {
    return m_prompt.saveFile(
        this, title, usualName(),
        tr("%1 (*.%2)").arg(m_format->currentText(), m_format->currentData().toString()));
}

/// What is quickly done is over before it would show.
void FigureDialog::showProgress(const QString& what) {
    constexpr std::chrono::milliseconds quick(400);
    say(what);
    m_progress = new ProgressDialog(windowTitle(), what, m_writer->job(), this);
    QTimer::singleShot(quick, m_progress, &QWidget::show);
    showState();
}

void FigureDialog::exportNow() {
    const auto wanted = spec();
    if (!wanted || m_writer->isBusy()) {
        return;
    }
    const auto path = askForFile(tr("Export figure"));
    if (!path || !mayReplace(besidePaths(m_beside->beside(), *path))) {
        return;
    }
    m_writer->write(*wanted, *path, m_beside->beside());
    showProgress(tr("Writing “%1”…").arg(*path));
}

void FigureDialog::exportSequence(const QString& what, const std::vector<SequencePart>& parts) {
    const auto wanted = spec();
    if (!wanted || m_writer->isBusy()) {
        return;
    }
    const auto path = askForFile(what);
    if (!path) {
        return;
    }
    QStringList files;
    for (const SequencePart& part : parts) {
        const QString file = numberedPath(*path, part.name);
        files << file << besidePaths(m_beside->beside(), file);
    }
    if (mayReplace(files)) {
        m_writer->writeSequence(parts, *wanted, *path, m_beside->beside());
        showProgress(tr("Writing “%1” and those that follow…").arg(files.front()));
    }
}

void FigureDialog::copyNow() {
    const auto wanted = spec();
    if (!wanted || m_writer->isBusy()) {
        return;
    }
    say(tr("Copying…"));
    m_writer->draw(*wanted);
    showState();
}

void FigureDialog::takeOut() {
    const auto wanted = spec();
    if (!wanted || m_writer->isBusy()) {
        m_preview->endDrag();
        return;
    }
    m_writer->writeForAnother(*wanted, usualName());
    showState();
}

/// The file is there; the hand may have let go meanwhile.
void FigureDialog::drag(const QString& path) {
    if (m_preview->isTakenOut()) {
        auto* mime = new QMimeData;
        mime->setUrls({QUrl::fromLocalFile(path)});
        auto* drag = new QDrag(m_preview);
        drag->setMimeData(mime);
        const QPixmap seen = QPixmap::fromImage(m_preview->image());
        const int side = 16 * m_session.style().grid;
        drag->setPixmap(seen.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        drag->exec(Qt::CopyAction);
    }
    m_preview->endDrag();
    finish();
}

void FigureDialog::finish() {
    delete m_progress;
    showState();
    if (m_closesWhenDone) {
        reject();
    }
}

void FigureDialog::done(int result) {
    if (m_writer->isBusy()) {
        m_closesWhenDone = true;
        say(tr("The dialog closes as soon as the figure is ready."));
        return;
    }
    m_memory.keep(m_view, {m_options->own(), m_source.arrangement});
    if (const QByteArray choices = m_options->toJson(); !choices.isEmpty()) {
        m_settings.setFigure(choices);
    }
    QDialog::done(result);
}

} // namespace plusone
