// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/girerd.h"

namespace domain {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr int kQuestions = 6;
constexpr std::string_view kReplacedQuestion = "girerd6/four-classes";

GirerdClass classOf(int yes)
{
    return yes == 0 ? GirerdClass::Good : yes <= 2 ? GirerdClass::Minor : GirerdClass::Low;
}

int pointsOf(int yes, GirerdConvention convention)
{
    return convention == GirerdConvention::YesIsOne ? yes : kQuestions - yes;
}

} // namespace

Result<GirerdScore> girerdScore(const GirerdAnswers &answers, GirerdConvention convention)
{
    int yes = 0;
    for (const std::optional<bool> &answer : answers) {
        if (!answer)
            return Error{ErrorCode::Missing, "a question has no answer"};
        yes += *answer;
    }
    return GirerdScore{convention, pointsOf(yes, convention), classOf(yes)};
}

Result<GirerdScore> girerdFromPoints(int points, GirerdConvention convention)
{
    if (points < 0 || points > kQuestions)
        return Error{ErrorCode::Invalid, "six questions give 0 to 6 points"};
    return GirerdScore{convention, points, classOf(pointsOf(points, convention))};
}

GirerdScore inConvention(const GirerdScore &score, GirerdConvention convention)
{
    return {convention, score.convention == convention ? score.points : kQuestions - score.points, score.level};
}

std::string_view toId(GirerdConvention convention)
{
    return convention == GirerdConvention::NoIsOne ? "girerd6/no-is-one" : "girerd6/yes-is-one";
}

Result<GirerdConvention> girerdConventionFromId(std::string_view id)
{
    for (const GirerdConvention convention : {GirerdConvention::NoIsOne, GirerdConvention::YesIsOne}) {
        if (toId(convention) == id)
            return convention;
    }
    if (id == kReplacedQuestion)
        return Error{ErrorCode::Rejected, "this variant replaces a question of the questionnaire"};
    return Error{ErrorCode::Invalid, "no convention of this questionnaire"};
}

} // namespace domain
