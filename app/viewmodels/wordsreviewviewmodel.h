// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/teachback.h"
#include "app/viewmodels/rowsmodel.h"
#include "app/viewmodels/screenviewmodel.h"

#include <QVariantList>

namespace viewmodels {

struct WordsRow {
    QString key; ///< the answer
    QString name;
    QString question;
    QString words; ///< the first of them
    QString about; ///< unit and when

    friend bool operator==(const WordsRow &, const WordsRow &) = default;
};

/// What patients said in their own words and nobody has rated, the one that has waited longest first.
class ToReviewViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(ToReviewViewModel)
    QML_UNCREATABLE("View models come from NurseSpace")
    /// Roles: key, name, question, words, about.
    Q_PROPERTY(QAbstractItemModel *words READ words CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// "3 answers", for the place in the rail; empty when there is none.
    Q_PROPERTY(QString countText READ countText NOTIFY changed FINAL)

public:
    ToReviewViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QAbstractItemModel *words() { return &m_words; }
    [[nodiscard]] int count() const { return m_words.rowCount(); }
    [[nodiscard]] QString countText() const;
    void refresh() override;

private:
    void read();

    RowsModel<WordsRow> m_words;
};

/// One answer in a patient's own words: the question, what to listen for, and a rating that a person gives. The patient gets the
/// reply, never the rating.
class WordsReviewViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(WordsReviewViewModel)
    QML_UNCREATABLE("View models come from NurseSpace")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString about READ about NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    /// As typed; empty when it was spoken.
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    /// Where the sound is, when it was spoken: not here.
    Q_PROPERTY(QString spokenText READ spokenText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList points READ points NOTIFY changed FINAL)
    /// { key, text, selected }
    Q_PROPERTY(QVariantList ratings READ ratings NOTIFY changed FINAL)
    Q_PROPERTY(bool needsReply READ needsReply NOTIFY changed FINAL)
    Q_PROPERTY(QString reply READ reply WRITE setReply NOTIFY changed FINAL)
    Q_PROPERTY(QString ratingError READ ratingError NOTIFY changed FINAL)
    Q_PROPERTY(QString replyError READ replyError NOTIFY changed FINAL)
    /// Who rated it last and how; empty when nobody has.
    Q_PROPERTY(QString ratedText READ ratedText NOTIFY changed FINAL)

public:
    WordsReviewViewModel(const Context &context, domain::FactId answer, QObject *parent);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString about() const;
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString spokenText() const;
    [[nodiscard]] QStringList points() const;
    [[nodiscard]] QVariantList ratings() const;
    [[nodiscard]] bool needsReply() const { return m_rating && domain::needsReply(*m_rating); }
    [[nodiscard]] QString reply() const { return m_reply; }
    void setReply(const QString &reply);
    [[nodiscard]] QString ratingError() const { return m_ratingError; }
    [[nodiscard]] QString replyError() const { return m_replyError; }
    [[nodiscard]] QString ratedText() const;

    Q_INVOKABLE void rate(const QString &key);
    /// Keeps the rating and sends the reply. True when both are kept.
    Q_INVOKABLE bool send();
    void refresh() override;

signals:
    void rated();

private:
    [[nodiscard]] const content::Question *definition() const;
    [[nodiscard]] store::DraftTarget draft() const;

    domain::FactId m_id;
    std::optional<domain::Answer> m_answer;
    std::optional<domain::AnswerReview> m_last;
    std::optional<domain::AnswerReview::Rating> m_rating;
    QString m_reply;
    QString m_ratingError;
    QString m_replyError;
};

/// "Understood", "Partly", "Teach again"
[[nodiscard]] QString ratingText(domain::AnswerReview::Rating rating);

} // namespace viewmodels
