// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/bookmarks.h"
#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/readaloudviewmodel.h"

#include <QVariantList>

#include <map>

namespace viewmodels {

/// A unit being read, one page at a time or on one scrolling page. Leaving keeps the page; reading to the end is not learning:
/// only the questions complete a unit.
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
    /// The page, or all of them when the unit is read on one: see LessonRows.
    Q_PROPERTY(QVariantList pages READ pages NOTIFY pagesChanged FINAL)
    Q_PROPERTY(bool isContinuous READ isContinuous WRITE setContinuous NOTIFY changed FINAL)
    /// 1 easy, 2 everyday, 3 detailed; those the unit has, in this order
    Q_PROPERTY(int level READ level NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> levels READ levels CONSTANT FINAL)
    /// The questions can be reached: on the last page, or below all pages.
    Q_PROPERTY(bool isAtEnd READ isAtEnd NOTIFY changed FINAL)
    Q_PROPERTY(bool canBeSimpler READ canBeSimpler NOTIFY changed FINAL)
    Q_PROPERTY(bool canHaveMore READ canHaveMore NOTIFY changed FINAL)
    Q_PROPERTY(bool hasQuestions READ hasQuestions CONSTANT FINAL)
    /// Pages of this level that were kept, from 0.
    Q_PROPERTY(QList<int> keptPages READ keptPages NOTIFY changed FINAL)
    /// "Example content, not validated"; empty for content somebody has validated.
    Q_PROPERTY(QString validationText READ validationText NOTIFY changed FINAL)
    /// The word whose meaning is shown, on which page, and its meaning; empty when none is.
    Q_PROPERTY(QString openLink READ openLink NOTIFY changed FINAL)
    Q_PROPERTY(int openPage READ openPage NOTIFY changed FINAL)
    Q_PROPERTY(QString word READ word NOTIFY changed FINAL)
    Q_PROPERTY(QString meaning READ meaning NOTIFY changed FINAL)
    /// What a question is about: the unit and the page, for TeamViewModel::beginMessage.
    Q_PROPERTY(QString subject READ subject NOTIFY changed FINAL)
    Q_PROPERTY(viewmodels::ReadAloudViewModel *readAloud READ readAloud CONSTANT FINAL)

public:
    UnitViewModel(const Context &context, const domain::TaskId &task, QObject *parent);
    /// A unit outside the path, only to read: nothing is recorded, and it has no questions.
    UnitViewModel(const Context &context, const domain::UnitRef &unit, QObject *parent);

    [[nodiscard]] QString taskId() const { return QString::fromStdString(m_task.value); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString pageText() const;
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QString pageTitle() const;
    [[nodiscard]] QVariantList pages() const { return m_pages; }
    [[nodiscard]] bool isContinuous() const { return m_settings.isContinuous(); }
    void setContinuous(bool continuous);
    [[nodiscard]] bool isLastPage() const { return m_page + 1 >= pageCount(); }
    [[nodiscard]] bool isAtEnd() const { return isContinuous() || isLastPage(); }
    [[nodiscard]] int level() const { return m_level; }
    [[nodiscard]] QList<int> levels() const;
    [[nodiscard]] bool canBeSimpler() const;
    [[nodiscard]] bool canHaveMore() const;
    [[nodiscard]] bool hasQuestions() const { return m_unit && !m_task.value.empty() && !m_unit->quiz.questions.empty(); }
    [[nodiscard]] QList<int> keptPages() const;
    [[nodiscard]] QString validationText() const;
    [[nodiscard]] QString openLink() const;
    [[nodiscard]] int openPage() const { return m_openPage; }
    [[nodiscard]] QString word() const;
    [[nodiscard]] QString meaning() const;
    [[nodiscard]] QString subject() const;
    [[nodiscard]] ReadAloudViewModel *readAloud() const { return m_readAloud; }

    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    /// The scrolling page now shows this one.
    Q_INVOKABLE void reach(int page);
    /// The same place in easier words, or with more detail. The choice holds for other units too.
    Q_INVOKABLE void beSimpler();
    Q_INVOKABLE void haveMore();
    /// The same place at that level, if the unit has it, this time.
    Q_INVOKABLE void readAt(int level);
    /// A page that was kept.
    void openAt(const Bookmark &bookmark);
    Q_INVOKABLE void setKept(int page, bool kept);
    /// @param link of a word on that page
    Q_INVOKABLE void explain(const QString &link, int page);
    Q_INVOKABLE void closeMeaning();

    void refresh() override;

signals:
    void entered();
    /// Apart from `changed`, so that showing the meaning of a word leaves the pages as they are.
    void pagesChanged();
    /// The page was set from here: a scrolling page goes there.
    void placed();

private:
    void begin();
    void readPages();
    void goTo(int page);
    void setLevel(content::Level level);
    void chooseLevel(int direction);
    void note(domain::UnitProgress::Event event);
    void noteReached();
    [[nodiscard]] const content::Lesson *lesson() const;
    [[nodiscard]] QString lessonLanguage() const;
    [[nodiscard]] const content::GlossaryEntry *glossary() const;
    /// The level next to ours on that side, if the unit has it.
    [[nodiscard]] std::optional<content::Level> neighbour(int direction) const;

    PatientRecord m_record;
    ReadingSettings m_settings;
    Bookmarks m_bookmarks;
    ReadAloudViewModel *m_readAloud;
    domain::TaskId m_task;
    domain::UnitRef m_ref;
    const content::Pack *m_pack = nullptr; ///< of the library, which outlives every screen; so does the unit
    const content::Unit *m_unit = nullptr;
    content::Level m_level = 1;
    int m_page = 0;
    int m_furthest = -1;
    std::map<content::Level, int> m_places; ///< where we were at other levels since the last page was turned
    QVariantList m_pages;                   ///< as shown: kept, so that an entry elsewhere does not draw the page again
    std::string m_word;
    int m_openPage = 0;
};

} // namespace viewmodels
