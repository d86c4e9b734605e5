#include "formfixture.h"

#include "forms/notice.h"

#include <QDir>

#include <csignal>
#include <functional>
#include <sys/resource.h>

using namespace plusone;
using namespace Qt::StringLiterals;
using test::FormFixture;

namespace {

using Fault = std::function<void(const QString& path)>;

/// No file may grow any more, as on a full disk.
void setFileLimit(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

Q_DECLARE_METATYPE(Fault)

/// What happens to a store's file while a form is open: it is told, what was typed stays, the store is whole,
/// and when the fault is gone the form can be saved.
class TestStoreFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faultIsToldAndNothingIsLost_data();
    void faultIsToldAndNothingIsLost();
    void fileInThePlaceOfTheStoreIsNotTouched();
};

void TestStoreFaults::faultIsToldAndNothingIsLost_data() {
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Fault>("mend");
    QTest::addColumn<QString>("said");
    QTest::newRow("disk full") << Fault([](const QString&) { setFileLimit(0); })
                               << Fault([](const QString&) { setFileLimit(RLIM_INFINITY); })
                               << u"Nothing was changed."_s;
    // The journal beside the file cannot be made.
    QTest::newRow("folder closed") << Fault([](const QString& path) { QDir().mkdir(path + u"-journal"_s); })
                                   << Fault([](const QString& path) { QDir().rmdir(path + u"-journal"_s); })
                                   << u"Nothing was changed."_s;
    QTest::newRow("file moved away") << Fault([](const QString& path) {
        QFile::rename(path, path + u".old"_s);
    }) << Fault([](const QString& path) { QFile::rename(path + u".old"_s, path); })
                                     << u"was moved, deleted or replaced"_s;
}

void TestStoreFaults::faultIsToldAndNothingIsLost() {
    QFETCH(Fault, fault);
    QFETCH(Fault, mend);
    QFETCH(QString, said);
    const FormFixture f;
    f.typeGoodExercise();
    fault(f.store.path());
    f.save();
    const QString message = f.form->findChild<Notice*>()->text();
    const bool isOpen = f.form->isVisible();
    mend(f.store.path());
    QVERIFY2(message.contains(said), qPrintable(message));
    QVERIFY(isOpen);
    QCOMPARE(f.line(u"name"_s)->text(), u"Malabar 2031"_s);
    QCOMPARE(test::dump(f.stored()), test::dump(test::shipped()));
    f.save();
    QVERIFY2(!f.form->isVisible(), qPrintable(f.form->findChild<Notice*>()->text()));
    QCOMPARE(f.stored().exercises().size(), test::shipped().exercises().size() + 1);
}

void TestStoreFaults::fileInThePlaceOfTheStoreIsNotTouched() {
    const FormFixture f;
    const test::TemporaryStore other;
    f.typeGoodExercise();
    QVERIFY(QFile::remove(f.store.path()));
    QVERIFY(QFile::copy(other.path(), f.store.path()));
    f.save();
    QVERIFY(f.form->isVisible());
    QVERIFY(f.form->findChild<Notice*>()->text().contains(u"was moved, deleted or replaced"_s));
    QCOMPARE(test::dump(f.stored()), test::dump(test::shipped()));
    // All that the program has can still be taken elsewhere.
    const QString copy = f.store.folder() + u"/copy.plusone"_s;
    QVERIFY(f.session->document().store().backupTo(copy).ok());
    QCOMPARE(test::dump(*(*Store::open(copy))->load()), test::dump(test::shipped()));
}

QTEST_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
