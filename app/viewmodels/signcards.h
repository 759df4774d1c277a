// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/wording.h"
#include "content/model/pack.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

#include <array>
#include <vector>

namespace viewmodels {

/// The cards of "When to call?", gravest first. The page of an open device and that of a locked one are made here alike: a sign
/// that is said on one must not be softer, or absent, on the other.
class SignCards final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(SignCards)
    QML_UNCREATABLE("Belongs to a screen's view model")
    /// The title of each card says when; it is the sentence before the signs.
    Q_PROPERTY(QString emergencyTitle READ emergencyTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString nowTitle READ nowTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString urgentTitle READ urgentTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString askTitle READ askTitle NOTIFY changed FINAL)
    /// Each card's signs as { picto, text }. What two packs say in the same words is said once, on the gravest card; the same
    /// sign in other words is kept: one of the two may say more.
    Q_PROPERTY(QVariantList emergencySigns READ emergencySigns NOTIFY changed FINAL)
    /// For the team, at any hour.
    Q_PROPERTY(QVariantList nowSigns READ nowSigns NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList urgentSigns READ urgentSigns NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList askSigns READ askSigns NOTIFY changed FINAL)

public:
    struct Source {
        const std::vector<content::RedFlag> *flags;
        const content::Pack *pack; ///< that draws them; none once its lessons are withheld
    };

    SignCards(const Wording &wording, QObject *parent) : QObject(parent), m_wording(wording) {}

    /// Makes the cards anew. @param forAnybody signs that are grave whatever the illness, said first
    void make(const std::vector<Source> &sources, const QVariantList &forAnybody = {});
    /// What a voice says: each title, then its signs.
    [[nodiscard]] QStringList sentences() const;

    [[nodiscard]] QString emergencyTitle() const { return titleOf(Emergency); }
    [[nodiscard]] QString nowTitle() const { return titleOf(Now); }
    [[nodiscard]] QString urgentTitle() const { return titleOf(Today); }
    [[nodiscard]] QString askTitle() const { return titleOf(Ask); }
    [[nodiscard]] QVariantList emergencySigns() const { return m_signs[Emergency]; }
    [[nodiscard]] QVariantList nowSigns() const { return m_signs[Now]; }
    [[nodiscard]] QVariantList urgentSigns() const { return m_signs[Today]; }
    [[nodiscard]] QVariantList askSigns() const { return m_signs[Ask]; }

signals:
    void changed();

private:
    enum Card { Emergency, Now, Today, Ask }; ///< gravest first
    [[nodiscard]] static Card cardOf(const content::RedFlag &flag);
    [[nodiscard]] static QString titleOf(Card card);

    const Wording &m_wording;
    std::array<QVariantList, 4> m_signs;
};

} // namespace viewmodels
