// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the one text of SQL: each storage gets it in its own words, and what is quoted stays as it is.
#include "sync/hub/db/dialect.h"

#include <QTest>

using namespace std::string_literals;

class TestDialect : public QObject {
    Q_OBJECT

private slots:
    void sqlite_list_isReadFromJson();
    void postgres_names_areNumberedOnceEach();
    void postgres_quotesCastsAndComments_stayAsTheyAre();
    void postgres_list_isAnArray();
    void schema_forPostgres_hasItsTypes();
};

void TestDialect::sqlite_list_isReadFromJson()
{
    QCOMPARE(hub::db::forSqlite("SELECT 1 FROM t WHERE a IN LIST(:a) AND b IN LIST(:b)"),
        "SELECT 1 FROM t WHERE a IN (SELECT value FROM json_each(:a)) AND b IN (SELECT value FROM json_each(:b))"s);
    QCOMPARE(hub::db::forSqlite("SELECT ':a'"), "SELECT ':a'"s);
}

void TestDialect::postgres_names_areNumberedOnceEach()
{
    const auto text = hub::db::forPostgres("SELECT 1 WHERE a = :now AND b > :now - 5 AND c = :name_2");
    QCOMPARE(text.sql, "SELECT 1 WHERE a = $1 AND b > $1 - 5 AND c = $2"s);
    QCOMPARE(text.names, (std::vector<std::string>{":now", ":name_2"}));
}

void TestDialect::postgres_quotesCastsAndComments_stayAsTheyAre()
{
    const auto text = hub::db::forPostgres("SELECT 'it''s :no', x::text -- :nor this\n, :yes");
    QCOMPARE(text.sql, "SELECT 'it''s :no', x::text -- :nor this\n, $1"s);
    QCOMPARE(text.names, std::vector<std::string>{":yes"});
}

void TestDialect::postgres_list_isAnArray()
{
    const auto text = hub::db::forPostgres("a = :a AND b IN LIST(:list) AND :list IS NOT NULL");
    QCOMPARE(text.sql, "a = $1 AND b = ANY (ARRAY(SELECT jsonb_array_elements_text($2::text::jsonb))) AND $2::text IS NOT NULL"s);
    QCOMPARE(text.names, (std::vector<std::string>{":a", ":list"}));
}

void TestDialect::schema_forPostgres_hasItsTypes()
{
    QCOMPARE(hub::db::schemaForPostgres("CREATE TABLE t (a TEXT NOT NULL, b INTEGER) STRICT, WITHOUT ROWID;\n-- STRICT TEXT\nCREATE TABLE u (c INTEGER) STRICT;"),
        "CREATE TABLE t (a TEXT COLLATE \"C\" NOT NULL, b BIGINT);\n-- STRICT TEXT\nCREATE TABLE u (c BIGINT);"s);
    QCOMPARE(hub::db::schemaForPostgres("UPDATE t SET a = 'TEXT', CONTEXT = 1"), "UPDATE t SET a = 'TEXT', CONTEXT = 1"s);
}

QTEST_GUILESS_MAIN(TestDialect)
#include "tst_dialect.moc"
