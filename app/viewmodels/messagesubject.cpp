// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/messagesubject.h"

#include <QRegularExpression>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

/// For the strings of this file.
class Words {
    Q_DECLARE_TR_FUNCTIONS(MessageSubject)
};

} // namespace

std::string messageContext(const UnitSubject &subject)
{
    std::string context = "unit:" + subject.unit.pack + "/" + subject.unit.unit;
    if (subject.page > 0)
        context += "?page=" + std::to_string(subject.page) + "&level=" + std::to_string(subject.level);
    return context;
}

std::optional<UnitSubject> unitSubject(const std::string &messageContext)
{
    static const QRegularExpression kForm(u"^unit:([^/?]+)/([^/?]+)(?:\\?page=(\\d{1,3})&level=(\\d))?$"_s);
    const auto match = kForm.match(QString::fromStdString(messageContext));
    if (!match.hasMatch())
        return std::nullopt;
    return UnitSubject{{match.captured(1).toStdString(), match.captured(2).toStdString()}, match.captured(3).toInt(), match.captured(4).toInt()};
}

QString aboutText(const std::string &messageContext, const services::Library &library, const Wording &wording)
{
    const auto subject = unitSubject(messageContext);
    const content::Unit *unit = subject ? library.unit(subject->unit) : nullptr;
    if (!unit)
        return {};
    const QString title = wording.text(unit->title);
    if (subject->page == 0) {
        //: Beside a message; %1 is the title of a unit
        return Words::tr("About: %1").arg(title);
    }
    //: Beside a message; %1 is the title of a unit, %2 a page number
    return Words::tr("About: %1, page %2").arg(title).arg(subject->page);
}

} // namespace viewmodels
