#pragma once

class QWidget;

namespace plusone {

class Actions;
class Prompt;

/// Tells every key that does something, window and map.
void showShortcuts(const Actions& actions, Prompt& prompt, QWidget* parent);

/// Tells the version and the licences of program and data.
void showAbout(Prompt& prompt, QWidget* parent);

} // namespace plusone
