// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/firststart.h"
#include "app/services/roster.h"
#include "app/viewmodels/replacedviewmodel.h"
#include "app/viewmodels/screenviewmodel.h"

#include <QStringList>
#include <QVariantList>

#include <functional>

namespace viewmodels {

/// What a person may decide and see about their own device. Each choice counts when it is made; there is nothing to save.
class SettingsViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(SettingsViewModel)
    QML_UNCREATABLE("View models come from AppViewModel")
    Q_PROPERTY(bool isPatient READ isPatient CONSTANT FINAL)
    Q_PROPERTY(bool isAlone READ isAlone CONSTANT FINAL)

    /// Values that whoever delivers reminders reads: reminders.on, reminders.quietFrom, reminders.quietTo.
    Q_PROPERTY(bool remindersOn READ remindersOn WRITE setRemindersOn NOTIFY changed FINAL)
    /// "From 10:00pm to 7:00am"
    Q_PROPERTY(QString quietText READ quietText NOTIFY changed FINAL)
    Q_PROPERTY(bool hasQuiet READ hasQuiet NOTIFY changed FINAL)
    /// Minutes since midnight, also before any were chosen: what they would begin with.
    Q_PROPERTY(int quietFrom READ quietFrom NOTIFY changed FINAL)
    Q_PROPERTY(int quietTo READ quietTo NOTIFY changed FINAL)

    Q_PROPERTY(bool isSharing READ isSharing NOTIFY changed FINAL)
    /// "You agreed on 3 March at 8:05am"; empty when it was never asked.
    Q_PROPERTY(QString sharingText READ sharingText NOTIFY changed FINAL)
    /// "Measures: 11 of 12 at the centre", a line a kind.
    Q_PROPERTY(QStringList sentLines READ sentLines NOTIFY changed FINAL)
    Q_PROPERTY(viewmodels::ReplacedViewModel *replaced READ replaced CONSTANT FINAL)

    /// What the page that asks who is here calls this person.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString picture READ picture WRITE setPicture NOTIFY changed FINAL)
    Q_PROPERTY(QStringList pictures READ pictures CONSTANT FINAL)
    /// Whether the signs of the illness and the number of the team are readable before the code.
    Q_PROPERTY(bool signsOpen READ signsOpen WRITE setSignsOpen NOTIFY changed FINAL)

    /// Where the export will go, until another place is typed.
    Q_PROPERTY(QString exportPlace READ exportPlace CONSTANT FINAL)
    Q_PROPERTY(QString exportText READ exportText NOTIFY changed FINAL)
    /// "You asked your team today at 8:05am."; empty before.
    Q_PROPERTY(QString erasureText READ erasureText NOTIFY changed FINAL)

    Q_PROPERTY(QString versionText READ versionText CONSTANT FINAL)
    /// { title, detail, sources } for each pack.
    Q_PROPERTY(QVariantList packs READ packs NOTIFY changed FINAL)
    /// { name, licence }
    Q_PROPERTY(QVariantList licences READ licences CONSTANT FINAL)

public:
    SettingsViewModel(const Context &context, services::Roster &roster, std::string resident, QObject *parent);

    [[nodiscard]] bool isPatient() const;
    [[nodiscard]] bool isAlone() const;
    [[nodiscard]] bool remindersOn() const;
    void setRemindersOn(bool on);
    [[nodiscard]] QString quietText() const;
    [[nodiscard]] bool hasQuiet() const;
    [[nodiscard]] int quietFrom() const;
    [[nodiscard]] int quietTo() const;
    [[nodiscard]] bool isSharing() const;
    [[nodiscard]] QString sharingText() const;
    [[nodiscard]] QStringList sentLines() const;
    [[nodiscard]] ReplacedViewModel *replaced() { return &m_replaced; }
    [[nodiscard]] static QString kindText(std::string_view subject);
    [[nodiscard]] QString name() const;
    void setName(const QString &name);
    [[nodiscard]] QString picture() const;
    void setPicture(const QString &picture);
    [[nodiscard]] QStringList pictures() const;
    [[nodiscard]] bool signsOpen() const;
    void setSignsOpen(bool open);
    [[nodiscard]] QString exportPlace() const;
    [[nodiscard]] QString exportText() const { return m_exportText; }
    [[nodiscard]] QString erasureText() const;
    [[nodiscard]] QString versionText() const;
    [[nodiscard]] QVariantList packs() const;
    [[nodiscard]] QVariantList licences() const;

    /// No reminder from one minute of the day to another, over midnight or not.
    Q_INVOKABLE void setQuiet(int from, int to);
    /// Reminders come at any hour again.
    Q_INVOKABLE void endQuiet();
    Q_INVOKABLE void share(bool agreed);
    /// All of it, readable by anybody who has the file: asked for twice, and after the code where there is one.
    Q_INVOKABLE void exportTo(const QString &file);
    /// The same to read and to print: pages beside it, with the name of the file and the ending .pdf.
    Q_INVOKABLE void exportPagesTo(const QString &file);
    /// A message to the team that asks to erase what the centre holds. Where it stands is said with the messages.
    Q_INVOKABLE void askForErasure();
    void refresh() override;

signals:
    void sharingAnswered();

private:
    [[nodiscard]] int minutesOf(const char *key, int fallback) const;
    void keep(const std::string &key, const std::string &value);
    [[nodiscard]] services::Resident resident() const;
    void keepResident(const services::Resident &resident);

    services::Roster &m_roster;
    std::string m_resident;
    QString m_exportText;
    ReplacedViewModel m_replaced;
};

} // namespace viewmodels
