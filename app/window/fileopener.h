#pragma once

#include "scene/pictureview.h"

#include <QObject>

class QDropEvent;
class QWidget;

namespace plusone {

class Prompt;
class StoreKeeper;

/// Opens what a person chooses or drops on the window: a store, or a PNG figure for the view that it holds.
class FileOpener : public QObject {
    Q_OBJECT

public:
    /// Takes drops of the window's.
    FileOpener(Prompt& prompt, StoreKeeper& keeper, QWidget* window);

    void choose();
    void open(const QString& path);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void viewFound(const plusone::PictureView& picture);

private:
    Prompt& m_prompt;
    StoreKeeper& m_keeper;
    QWidget* m_window;
};

} // namespace plusone
