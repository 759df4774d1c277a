// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/eligibility.h"
#include "app/services/panel.h"
#include "app/viewmodels/rowsmodel.h"
#include "app/viewmodels/screenviewmodel.h"

#include <QVariantList>

#include <memory>

namespace viewmodels {

/// One patient on the list. What is said of them is put into words when a row is shown, not before: of a thousand rows a dozen are.
struct WorklistRow {
    QString key; ///< the patient
    QString name;
    domain::Need::Level level = domain::Need::Level::Nothing;
    std::shared_ptr<const services::PanelEntry> entry;
    QString groupTitle;     ///< "Today (5)", on the first row of a group
    std::int64_t asOf = 0;  ///< minute of the reading: words about time are made again

    friend bool operator==(const WorklistRow &a, const WorklistRow &b)
    {
        return a.key == b.key && a.name == b.name && a.level == b.level && a.groupTitle == b.groupTitle && a.asOf == b.asOf && *a.entry == *b.entry;
    }
};

/// Who first, and why: the patients of the team, grouped by need, in the order to open them.
class WorklistViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(WorklistViewModel)
    QML_UNCREATABLE("View models come from NurseSpace")
    /// Roles: key, name, about, level, levelText, reason, also, doses, safety, safetyDone, safetyTotal, received, groupTitle.
    Q_PROPERTY(QAbstractItemModel *patients READ patients CONSTANT FINAL)
    /// "Saturday 28 November. 4 of 24 patients to see today."
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// Part of a name; empty shows everybody.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed FINAL)
    /// Whose patients: "team" or "mine".
    Q_PROPERTY(QString whose READ whose WRITE setWhose NOTIFY changed FINAL)
    /// An illness by its pack, or a list of PEPS by its token; empty: all.
    Q_PROPERTY(QString pack READ pack WRITE setPack NOTIFY changed FINAL)
    Q_PROPERTY(QString list READ list WRITE setList NOTIFY changed FINAL)
    /// { key, text }: what there is to choose from.
    Q_PROPERTY(QVariantList packs READ packs NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList lists READ lists NOTIFY changed FINAL)
    /// "12 of 41 patients: mine, Heart failure"; empty without a filter.
    Q_PROPERTY(QString shownText READ shownText NOTIFY changed FINAL)
    /// What a list of PEPS is counted from; empty when none is chosen.
    Q_PROPERTY(QString listNote READ listNote NOTIFY changed FINAL)
    /// The list could not be read, or is still being read: a sentence; empty otherwise.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    Q_PROPERTY(QString readingText READ readingText NOTIFY changed FINAL)

public:
    WorklistViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QAbstractItemModel *patients() { return &m_patients; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] int count() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] QString whose() const { return m_isMine ? QStringLiteral("mine") : QStringLiteral("team"); }
    void setWhose(const QString &whose);
    [[nodiscard]] QString pack() const { return m_pack; }
    void setPack(const QString &pack);
    [[nodiscard]] QString list() const { return m_list; }
    void setList(const QString &list);
    [[nodiscard]] QVariantList packs() const;
    [[nodiscard]] QVariantList lists() const;
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QString listNote() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QString readingText() const;

    Q_INVOKABLE void showAll();
    void refresh() override;

private:
    [[nodiscard]] std::vector<RowsModel<WorklistRow>::Role> fields() const;
    void read();
    void show();
    [[nodiscard]] bool isShown(const WorklistRow &row) const;
    [[nodiscard]] bool isOn(domain::PepsList list, const services::PanelEntry &entry) const;

    RowsModel<WorklistRow> m_patients;
    std::vector<WorklistRow> m_all;
    std::size_t m_unread = 0;
    QString m_summary;
    QString m_filter;
    bool m_isMine = false;
    QString m_pack;
    QString m_list;
    QString m_errorText;
};

} // namespace viewmodels
