// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects whoever runs what leaves the build folder: the binaries carry their hardening, the bill of materials names all they load
// with its version, and a library that is too old is refused at the start.
#include "app/passerelle/dependencies.h"
#include "hardening.h"
#include "tests/support/places.h"
#include "tests/support/tempfolder.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QString readelf(const QStringList &arguments, const QString &file)
{
    QProcess process;
    process.start(u"readelf"_s, arguments + QStringList{u"-W"_s, file});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList shipped()
{
    return QString::fromUtf8(kShipped).split(u';', Qt::SkipEmptyParts);
}

QJsonObject bill()
{
    const std::string text = testsupport::readFile(testsupport::inBuild("passerelle.cdx.json"));
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

void addBinaries()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : shipped())
        QTest::newRow(qPrintable(file.section(u'/', -1))) << file;
}

} // namespace

class TestShipped : public QObject {
    Q_OBJECT

private slots:
    void binary_isLinkedHardened_data() { addBinaries(); }
    void binary_isLinkedHardened();
    void probe_isCompiledHardened();
    void binary_isCompiledHardened_data() { addBinaries(); }
    void binary_isCompiledHardened();
    void bill_isCycloneDx();
    void bill_namesAllThatIsLoaded();
    void bill_namesWhatItRestsOn();
    void versions_areCompared_data();
    void versions_areCompared();
    void versions_ofThisMachine_areAccepted();
    void versions_tooOld_areNamed();

private:
    void checkCompiled(const QString &file);
};

void TestShipped::binary_isLinkedHardened()
{
    QFETCH(QString, file);
    const QString header = readelf({u"-h"_s}, file);
    QVERIFY2(!header.isEmpty(), "readelf is missing, or the binary was not built");
    QVERIFY2(header.contains("DYN"_L1), "the program lies at a fixed place");
    const QString segments = readelf({u"-l"_s}, file);
    QVERIFY(segments.contains("GNU_RELRO"_L1));
    const QRegularExpressionMatch stack = QRegularExpression(u"GNU_STACK.*"_s).match(segments);
    QVERIFY(stack.hasMatch() && !stack.captured().contains(u" RWE"_s));
    QVERIFY2(!QRegularExpression(u"LOAD.*RWE"_s).match(segments).hasMatch(), "memory that is written and run");
    const QString dynamic = readelf({u"-d"_s}, file);
    QVERIFY2(dynamic.contains("BIND_NOW"_L1) || QRegularExpression(u"FLAGS_1.*NOW"_s).match(dynamic).hasMatch(), "tables of addresses stay writable");
    QVERIFY2(!dynamic.contains("RPATH"_L1), "libraries are looked for in a place the program names");
}

void TestShipped::checkCompiled(const QString &file)
{
    const QString symbols = readelf({u"--dyn-syms"_s}, file);
    QVERIFY2(symbols.contains("__stack_chk_fail"_L1), "no stack protector");
    QVERIFY2(QRegularExpression(u"__(mem|str|v?s?n?print|read|fread)\\w*_chk"_s).match(symbols).hasMatch(), "copies are not checked");
}

void TestShipped::probe_isCompiledHardened()
{
    // The flags of what is shipped, in every build: a few lines compiled with them, for this machine's compiler.
    const QString probe = QString::fromUtf8(kProbe);
    checkCompiled(probe);
#if defined(__x86_64__)
    QProcess disassembly;
    disassembly.start(u"objdump"_s, {u"-d"_s, u"--no-show-raw-insn"_s, probe});
    QVERIFY(disassembly.waitForFinished());
    const QString code = QString::fromUtf8(disassembly.readAllStandardOutput());
    QVERIFY2(QRegularExpression(u"<copyName>:\\s+\\S+\\s+endbr64"_s).match(code).hasMatch(), "no mark where calls may land");
#endif
}

void TestShipped::binary_isCompiledHardened()
{
    QFETCH(QString, file);
    if (!kIsHardened)
        QSKIP("Objects are hardened in the release preset; the probe shows what with.");
    checkCompiled(file);
    // No place of the machine that built it.
    const QByteArray bytes = QByteArray::fromStdString(testsupport::readFile(file.toStdString()));
    QVERIFY(!bytes.contains(QByteArray::fromStdString(testsupport::inBuild("").string())));
}

void TestShipped::bill_isCycloneDx()
{
    const QJsonObject root = bill();
    QVERIFY2(!root.isEmpty(), "cmake --build … --target sbom writes it");
    QCOMPARE(root.value("bomFormat"_L1).toString(), u"CycloneDX"_s);
    QCOMPARE(root.value("specVersion"_L1).toString(), u"1.5"_s);
    QCOMPARE(root.value("version"_L1).toInt(), 1);
    const QRegularExpression serial(u"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"_s);
    QVERIFY(serial.match(root.value("serialNumber"_L1).toString()).hasMatch());
    QVERIFY(QDateTime::fromString(root.value("metadata"_L1).toObject().value("timestamp"_L1).toString(), Qt::ISODate).isValid());
    QSet<QString> refs{root.value("metadata"_L1).toObject().value("component"_L1).toObject().value("bom-ref"_L1).toString()};
    const QJsonArray components = root.value("components"_L1).toArray();
    for (const QJsonValue &value : components) {
        const QJsonObject component = value.toObject();
        const QString name = component.value("name"_L1).toString();
        QVERIFY(!name.isEmpty());
        QVERIFY2(!component.value("version"_L1).toString().isEmpty(), qPrintable(name));
        QVERIFY(QStringList({u"application"_s, u"library"_s}).contains(component.value("type"_L1).toString()));
        if (component.value("type"_L1) == "library"_L1)
            QVERIFY2(component.value("purl"_L1).toString().startsWith(u"pkg:"_s), qPrintable(name));
        const QString ref = component.value("bom-ref"_L1).toString();
        QVERIFY2(!refs.contains(ref), qPrintable(ref));
        refs << ref;
    }
    for (const QJsonValue &value : root.value("dependencies"_L1).toArray()) {
        QVERIFY(refs.contains(value.toObject().value("ref"_L1).toString()));
        for (const QJsonValue &on : value.toObject().value("dependsOn"_L1).toArray())
            QVERIFY2(refs.contains(on.toString()), qPrintable(on.toString()));
    }
}

void TestShipped::bill_namesAllThatIsLoaded()
{
    const QJsonArray dependencies = bill().value("dependencies"_L1).toArray();
    for (const QString &file : shipped()) {
        const QString name = file.section(u'/', -1);
        int listed = -1;
        for (const QJsonValue &value : dependencies) {
            if (value.toObject().value("ref"_L1).toString() == u"program:"_s + name)
                listed = int(value.toObject().value("dependsOn"_L1).toArray().size());
        }
        // Several libraries may come from one package, and some things are compiled in.
        const int needed = int(readelf({u"-d"_s}, file).count(u"(NEEDED)"_s));
        QVERIFY2(listed > needed / 2 && needed > 1, qPrintable(QStringLiteral("%1: %2 for %3").arg(name).arg(listed).arg(needed)));
    }
}

void TestShipped::bill_namesWhatItRestsOn()
{
    QStringList names;
    QStringList unlicensed;
    for (const QJsonValue &value : bill().value("components"_L1).toArray()) {
        names << value.toObject().value("name"_L1).toString();
        if (!value.toObject().contains("licenses"_L1))
            unlicensed << names.constLast();
    }
    const QString all = names.join(u' ');
    for (const char *expected : {"passerelle", "passerelle-hub", "sqlcipher", "sodium", "qt6", "curl", "nlohmann-json", "cpp-httplib"})
        QVERIFY2(all.contains(QLatin1StringView(expected)), expected);
    QVERIFY2(unlicensed.isEmpty(), qPrintable(u"without a licence: "_s + unlicensed.join(u", "_s)));
}

void TestShipped::versions_areCompared_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("equal") << u"4.5"_s << true;
    QTest::newRow("longer") << u"4.5.1 community"_s << true;
    QTest::newRow("ten is more than five") << u"4.10.0"_s << true;
    QTest::newRow("next great one") << u"5.0"_s << true;
    QTest::newRow("older") << u"4.4.9"_s << false;
    QTest::newRow("much older") << u"3.15.2"_s << false;
    QTest::newRow("shorter") << u"4"_s << false;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("no number") << u"community"_s << false;
}

void TestShipped::versions_areCompared()
{
    QFETCH(QString, version);
    QFETCH(bool, accepted);
    QCOMPARE(isAtLeast(version.toStdString(), "4.5"), accepted);
}

void TestShipped::versions_ofThisMachine_areAccepted()
{
    const auto libraries = loadedLibraries();
    QCOMPARE(libraries.size(), std::size_t(3));
    for (const LoadedLibrary &library : libraries)
        QVERIFY2(!library.version.empty(), library.name.c_str());
    QVERIFY(tooOld(libraries).empty());
}

void TestShipped::versions_tooOld_areNamed()
{
    const auto found = tooOld({{"SQLCipher", "3.4.1", "4.5"}, {"Qt", "6.8.2", "6.4"}, {"libsodium", "", "1.0.18"}});
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found.front(), std::string("SQLCipher 3.4.1, needed 4.5"));
    QCOMPARE(found.back(), std::string("libsodium without encryption, needed 1.0.18"));
}

QTEST_GUILESS_MAIN(TestShipped)
#include "tst_shipped.moc"
