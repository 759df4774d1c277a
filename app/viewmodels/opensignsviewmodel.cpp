// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/opensignsviewmodel.h"

#include "app/viewmodels/unbroken.h"
namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

OpenSignsViewModel::OpenSignsViewModel(const services::Library &library, const Wording &wording)
    : m_library(library), m_wording(wording), m_cards(new SignCards(wording, this)),
      m_readAloud(new ReadAloudViewModel(nullptr, this))
{
    refresh();
}

void OpenSignsViewModel::setSpeech(platform::Speech &speech)
{
    delete m_readAloud;
    m_readAloud = new ReadAloudViewModel(&speech, this);
    refresh();
}

void OpenSignsViewModel::setResident(const services::Resident &resident)
{
    m_resident = resident;
    refresh();
}

void OpenSignsViewModel::refresh()
{
    std::vector<SignCards::Source> sources;
    for (const std::string &id : m_resident.signs) {
        if (const content::Pack *pack = m_library.pack(id))
            sources.push_back({&pack->redFlags, pack});
    }
    // Nobody's page asks for no pack, and waits for none.
    for (const std::string &id : m_resident.signs) {
        for (const services::KeptRedFlags &kept : m_library.withheld()) {
            if (kept.pack == id)
                sources.push_back({&kept.flags, nullptr});
        }
    }
    m_cards->make(sources, generalSigns());
    m_readAloud->setText(m_cards->sentences(), m_wording.language());
    emit changed();
}

QVariantList OpenSignsViewModel::generalSigns() const
{
    const auto sign = [](const QString &picto, const QString &text) { return QVariantMap{{u"picto"_s, picto}, {u"text"_s, text}}; };
    return {
        //: General warning sign, for anybody
        sign(u"chest"_s, tr("Strong pain in the chest")),
        //: General warning sign, for anybody
        sign(u"breath"_s, tr("Hard to breathe, even at rest")),
        //: General warning sign, for anybody: a stroke
        sign(u"confused"_s, tr("A face that droops, an arm without strength, words that do not come")),
        //: General warning sign, for anybody
        sign(u"faint"_s, tr("A faint, or a person who does not answer")),
        //: General warning sign, for anybody
        sign(u"wound"_s, tr("Blood that flows and does not stop")),
    };
}

QString OpenSignsViewModel::teamText() const
{
    const QString phone = unbroken(m_resident.callPhone);
    if (phone.isEmpty()) {
        //: Locked device: whom to call the same day, the number is not readable before the code
        return tr("Call the number on the sheet of your team.");
    }
    //: Locked device: whom to call; %1 is a name, %2 a telephone number
    return tr("%1, %2").arg(QString::fromStdString(m_resident.callName), phone);
}

QString OpenSignsViewModel::teamCallText() const
{
    //: Locked device: button that calls someone of the team; %1 is a name
    return m_resident.callPhone.empty() ? QString() : tr("Call %1").arg(QString::fromStdString(m_resident.callName));
}

QString OpenSignsViewModel::teamPhone() const
{
    return QString::fromStdString(m_resident.callPhone).remove(u' ').remove(QChar(0x00A0));
}

QString OpenSignsViewModel::noteText() const
{
    if (m_resident.signs.empty()) {
        //: Locked device, under the general warning signs
        return tr("These signs are for everybody. Yours show once the code is typed.");
    }
    //: Locked device, under the signs of an illness
    return tr("These signs show before the code because you chose it. You can change it in Settings.");
}

} // namespace viewmodels
