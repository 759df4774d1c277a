// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/patientrecord.h"

#include <QVariantList>

namespace viewmodels {

/// A unit being read, one page at a time. Leaving keeps the page; reading to the end is not learning: only the questions
/// complete a unit.
class UnitViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(UnitViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    Q_PROPERTY(QString taskId READ taskId CONSTANT FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// "Page 2 of 6"
    Q_PROPERTY(QString pageText READ pageText NOTIFY changed FINAL)
    Q_PROPERTY(int page READ page NOTIFY changed FINAL)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed FINAL)
    Q_PROPERTY(QString pageTitle READ pageTitle NOTIFY changed FINAL)
    /// What stands on the page, in order: { kind: "text" | "list" | "image" | "callout", tone, texts, items, picto, alt }. Texts
    /// and items are styled; a word with a meaning is a link.
    Q_PROPERTY(QVariantList blocks READ blocks NOTIFY pageChanged FINAL)
    /// Words of the page that have a meaning, as { link, text }.
    Q_PROPERTY(QVariantList words READ words NOTIFY pageChanged FINAL)
    /// 1 easy, 2 everyday, 3 detailed; those the unit has, in this order
    Q_PROPERTY(int level READ level NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> levels READ levels CONSTANT FINAL)
    Q_PROPERTY(bool isLastPage READ isLastPage NOTIFY changed FINAL)
    Q_PROPERTY(bool canBeSimpler READ canBeSimpler NOTIFY changed FINAL)
    Q_PROPERTY(bool canHaveMore READ canHaveMore NOTIFY changed FINAL)
    Q_PROPERTY(bool hasQuestions READ hasQuestions CONSTANT FINAL)
    /// "Example content, not validated"; empty for content somebody has validated.
    Q_PROPERTY(QString validationText READ validationText NOTIFY changed FINAL)
    /// The word whose meaning is shown, and its meaning; empty when none is.
    Q_PROPERTY(QString openLink READ openLink NOTIFY changed FINAL)
    Q_PROPERTY(QString word READ word NOTIFY changed FINAL)
    Q_PROPERTY(QString meaning READ meaning NOTIFY changed FINAL)

public:
    UnitViewModel(const Context &context, const domain::TaskId &task, QObject *parent);

    [[nodiscard]] QString taskId() const { return QString::fromStdString(m_task.value); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString pageText() const;
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QString pageTitle() const;
    [[nodiscard]] QVariantList blocks() const { return m_blocks; }
    [[nodiscard]] bool isLastPage() const { return m_page + 1 >= pageCount(); }
    [[nodiscard]] int level() const { return m_level; }
    [[nodiscard]] QList<int> levels() const;
    [[nodiscard]] bool canBeSimpler() const;
    [[nodiscard]] bool canHaveMore() const;
    [[nodiscard]] bool hasQuestions() const { return m_unit && !m_unit->quiz.questions.empty(); }
    [[nodiscard]] QString validationText() const;
    [[nodiscard]] QVariantList words() const;
    [[nodiscard]] QString openLink() const;
    [[nodiscard]] QString word() const;
    [[nodiscard]] QString meaning() const;

    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    /// The same page in easier words, or with more detail.
    Q_INVOKABLE void beSimpler();
    Q_INVOKABLE void haveMore();
    /// The same page at that level, if the unit has it.
    Q_INVOKABLE void readAt(int level);
    /// @param link of a word on the page
    Q_INVOKABLE void explain(const QString &link);
    Q_INVOKABLE void closeMeaning();

    void refresh() override;

signals:
    void entered();
    /// Apart from `changed`, so that showing the meaning of a word leaves the page as it is.
    void pageChanged();

private:
    [[nodiscard]] QVariantList readBlocks() const;
    void goTo(int page);
    void setLevel(content::Level level);
    void note(domain::UnitProgress::Event event);
    [[nodiscard]] const content::Lesson *lesson() const;
    [[nodiscard]] const content::GlossaryEntry *glossary() const;
    /// The level next to ours on that side, if the unit has it.
    [[nodiscard]] std::optional<content::Level> neighbour(int direction) const;

    PatientRecord m_record;
    domain::TaskId m_task;
    domain::UnitRef m_ref;
    const content::Unit *m_unit = nullptr; ///< of the library, which outlives every screen
    content::Level m_level = 1;
    int m_page = 0;
    QVariantList m_blocks; ///< as shown: kept, so that an entry elsewhere does not draw the page again
    std::string m_word;
};

} // namespace viewmodels
