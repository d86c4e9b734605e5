// A change of the lens in a whole window over 100,000 made-up events: how long until the map's first new
// frame, and the longest that any one event held the window's thread meanwhile.

#include "map/mapview.h"
#include "support/events.h"
#include "window/mainwindow.h"
#include "window/platformlook.h"
#include "window/prompt.h"
#include "window/session.h"
#include "window/settings.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T orFail(Result<T> result) {
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
    return std::move(result).value();
}

double msOf(const QElapsedTimer& clock) {
    return double(clock.nsecsElapsed()) / 1e6;
}

/// Of this thread, ms: what a call takes by itself, whatever else the cores are busy with.
double cpuTime() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Times what holds the thread.
class Application : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (m_depth++ > 0) {
            const bool taken = QApplication::notify(receiver, event);
            --m_depth;
            return taken;
        }
        QElapsedTimer clock;
        clock.start();
        const double cpuBegin = cpuTime();
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        longestCpu = std::max(longestCpu, cpuTime() - cpuBegin);
        if (msOf(clock) > longest) {
            longest = msOf(clock);
            holder = QString::fromLatin1(receiver->metaObject()->className()) + u' ' +
                     QString::number(event->type());
        }
        return taken;
    }

    double longest = 0; ///< ms
    double longestCpu = 0;
    QString holder;

private:
    int m_depth = 0;
};

/// Notices when a widget is painted.
class PaintWatch : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override {
        isPainted = isPainted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
    bool isPainted = false;
};

class Window {
public:
    Window()
        : m_dataset(test::eventfulDataset(100'000)),
          m_session(Document::open(orFail(Store::inMemory(Dataset())), Snapshot{m_dataset, 0}, u"bench"_s),
                    orFail(Style::load(u"paper"_s)), u"en"_s),
          m_settings({m_home.filePath(u"c.ini"_s), m_home.filePath(u"s.ini"_s), {}}),
          m_window(m_session, m_prompt, m_settings, m_platform) {
        m_window.resize(1600, 1000);
        m_window.show();
        m_window.map().installEventFilter(&m_watch);
        while (!m_session.isNetworkCurrent() || !m_window.controller().isSettled()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    void showDock(const QString& name, bool shown) {
        auto* dock = m_window.findChild<QDockWidget*>(name);
        dock->setVisible(shown);
        dock->raise();
        QApplication::processEvents();
    }

    /// ms until the map is painted with the new network; then lets everything else be done.
    double change(const Lens& lens) {
        bool isNew = false;
        const auto connection = QObject::connect(&m_session, &Session::networkChanged, [&] {
            isNew = true;
            m_watch.isPainted = false;
        });
        QElapsedTimer clock;
        clock.start();
        m_session.setLens(lens);
        auto& application = static_cast<Application&>(*qApp);
        application.longest = std::max(application.longest, msOf(clock));
        while (!isNew || !m_watch.isPainted || !m_session.isNetworkCurrent()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        const double taken = msOf(clock);
        while (!m_window.controller().isSettled() || !m_window.map().picture().isAtRest()) {
            m_window.map().repaint();
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QObject::disconnect(connection);
        return taken;
    }

private:
    QTemporaryDir m_home;
    Dataset m_dataset;
    Session m_session;
    Prompt m_prompt;
    Settings m_settings;
    PlatformLook m_platform;
    MainWindow m_window;
    PaintWatch m_watch;
};

Window& window() {
    static auto* window = new Window; // goes with the process: the application is gone before static objects
    return *window;
}

void changeLens(benchmark::State& state, const char* dock, bool allTime) {
    Window& whole = window(); // opening it is not timed
    const QString name = QString::fromLatin1(dock);
    if (!name.isEmpty()) {
        whole.showDock(name, true);
    }
    auto& application = static_cast<Application&>(*qApp);
    application.longest = application.longestCpu = 0;
    std::vector<double> times;
    int i = 0;
    for (auto _ : state) {
        Lens lens;
        const int year = 1990 + i++ % 30;
        if (allTime) {
            lens.time = DateSpan{QDate(1951, 1, 1), QDate(year, 8, 24)};
        } else {
            lens.time = Moment{QDate(year, 8, 24)};
        }
        times.push_back(whole.change(lens));
        state.SetIterationTime(times.back() / 1e3);
    }
    std::sort(times.begin(), times.end());
    state.counters["p50_ms"] = times[times.size() / 2];
    state.counters["p95_ms"] = times[times.size() * 95 / 100];
    state.counters["longest_call_ms"] = application.longest;
    state.counters["longest_call_cpu_ms"] = application.longestCpu;
    state.SetLabel(application.holder.toStdString());
}
BENCHMARK_CAPTURE(changeLens, moment, "", false)
    ->UseManualTime()
    ->Iterations(20)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(changeLens, all_time, "", true)
    ->UseManualTime()
    ->Iterations(20)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(changeLens, moment_with_charts, "chartsDock", false)
    ->UseManualTime()
    ->Iterations(20)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(changeLens, moment_with_table, "tableDock", false)
    ->UseManualTime()
    ->Iterations(20)
    ->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    std::quick_exit(0); // the window lives to the end
}
