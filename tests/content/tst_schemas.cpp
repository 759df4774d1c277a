// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the agreement between the schemas authors read and the tokens the code knows: a token in one and not in the
// other would be a pack that passes its schema and then cannot be read.
#include "content/model/tokens.h"
#include "tests/support/places.h"
#include "tests/support/tempfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace content;

namespace {

QJsonObject schema(const char *name)
{
    const std::string text = testsupport::readFile(testsupport::inSource("content/schema/").string() + name + ".schema.json");
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

QJsonValue at(const QJsonObject &root, const QString &path)
{
    QJsonValue value = root;
    for (const QString &step : path.split('/'))
        value = value.toObject().value(step);
    return value;
}

/// The tokens of an enumeration, in the order of its enumerators.
template <typename Enum>
QJsonArray tokens(int last)
{
    QJsonArray list;
    for (int i = 0; i <= last; ++i)
        list.append(QString::fromUtf8(toToken(Enum(i)).data(), qsizetype(toToken(Enum(i)).size())));
    return list;
}

/// Paths of the objects that list properties and forget to refuse others.
QStringList openObjects(const QJsonObject &node, const QString &path)
{
    QStringList found;
    if (node.contains("properties") && node.value("additionalProperties") != QJsonValue(false))
        found << path;
    for (auto child = node.begin(); child != node.end(); ++child) {
        if (child->isObject())
            found << openObjects(child->toObject(), path + '/' + child.key());
    }
    return found;
}

} // namespace

class TestSchemas : public QObject {
    Q_OBJECT

private slots:
    void schema_enums_matchTheTokens();
    void schema_everyObject_isClosed_data();
    void schema_everyObject_isClosed();
    void tokens_unknown_areNotGuessed();
};

void TestSchemas::schema_enums_matchTheTokens()
{
    const QJsonObject pack = schema("pack");
    QCOMPARE(at(pack, "definitions/degree/enum").toArray(), tokens<Degree>(int(Degree::Ask)));
    QCOMPARE(at(pack, "definitions/setBy/enum").toArray(), tokens<SetBy>(int(SetBy::Pack)));
    QCOMPARE(at(pack, "properties/rules/items/properties/kind/enum").toArray(), tokens<RuleKind>(int(RuleKind::Below)));
    QCOMPARE(at(pack, "properties/measures/items/properties/ask/enum").toArray(), tokens<Rhythm>(int(Rhythm::Free)));
    QCOMPARE(at(pack, "properties/protocol/properties/steps/items/properties/kind/enum").toArray(), tokens<StepKind>(int(StepKind::Task)));
    QCOMPARE(at(pack, "properties/instruments/items/properties/licence/enum").toArray(),
        tokens<InstrumentLicence>(int(InstrumentLicence::Required)));
    QCOMPARE(at(pack, "properties/advice/items/properties/direction/enum").toArray(), tokens<Direction>(int(Direction::Do)));
    QCOMPARE(at(pack, "properties/validation/properties/status/enum").toArray(),
        tokens<ValidationStatus>(int(ValidationStatus::Validated)));
    QCOMPARE(at(schema("unit"), "properties/audience/items/enum").toArray(), tokens<Audience>(int(Audience::Caregiver)));
    QCOMPARE(at(schema("quiz"), "properties/questions/items/properties/kind/enum").toArray(),
        tokens<QuestionKind>(int(QuestionKind::TeachBack)));
}

void TestSchemas::schema_everyObject_isClosed_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"pack", "unit", "quiz"})
        QTest::newRow(name) << name;
}

void TestSchemas::schema_everyObject_isClosed()
{
    QFETCH(QString, name);
    const QJsonObject root = schema(qPrintable(name));
    QVERIFY(!root.isEmpty());
    QCOMPARE(root.value("$schema").toString(), QString("http://json-schema.org/draft-07/schema#"));
    QCOMPARE(openObjects(root, name), QStringList());
}

void TestSchemas::tokens_unknown_areNotGuessed()
{
    QCOMPARE(fromToken<Degree>("panic"), std::nullopt);
    QCOMPARE(fromToken<QuestionKind>(""), std::nullopt);
    QCOMPARE(fromToken<Tone>("Remember"), std::nullopt);
    for (int i = 0; i <= int(Tone::Note); ++i)
        QCOMPARE(fromToken<Tone>(toToken(Tone(i))), Tone(i));
}

QTEST_GUILESS_MAIN(TestSchemas)
#include "tst_schemas.moc"
