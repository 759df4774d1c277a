// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/lint/checks.h"

#include "content/lint/figures.h"
#include "content/loader/registries.h"

#include <algorithm>
#include <array>

namespace content
{

namespace
{

constexpr const char *kPackFile = "pack.json";
constexpr int kFirstDay = -30;
constexpr int kLastDay = 90;

std::string at(const char *list, std::size_t index)
{
    return std::string("/") + list + "/" + std::to_string(index);
}

/// "Appelez le 15" is no figure anybody could move.
bool holdsFigure(std::string_view text)
{
    constexpr std::array kEmergencyNumbers{15.0, 18.0, 112.0, 114.0};
    return std::ranges::any_of(figuresIn(text, Language::French), [&](const Figure &figure) {
        return !figure.unit.empty() || std::ranges::find(kEmergencyNumbers, figure.value) == kEmergencyNumbers.end();
    });
}

void checkDanger(const Desk &desk, Report &report)
{
    const Pack &pack = desk.pack;
    if (pack.shared)
        return;
    if (std::ranges::find(pack.redFlags, Degree::Emergency, &RedFlag::degree) == pack.redFlags.end())
        report.add(kPackFile, desk.line(kPackFile, "/redFlags"), "emergency-missing", "No red flag says when to call 15 or 112.",
            "Add the signs that cannot wait, with \"degree\": \"emergency\".");
    const bool hasUrgentContact = std::ranges::any_of(
        pack.contacts, [](const ContactNeed &contact) { return contact.required && contact.degree == Degree::Urgent; });
    if (!hasUrgentContact)
        report.add(kPackFile, desk.line(kPackFile, "/contacts"), "contact-missing",
            "Nobody has to be there to call the same day.", "Make one contact \"required\" with \"degree\": \"urgent\".");
}

void checkRoles(const Desk &desk, Report &report)
{
    for (std::size_t i = 0; i < desk.pack.contacts.size(); ++i) {
        const std::string &role = desk.pack.contacts[i].role;
        if (!knownRole(role))
            report.add(kPackFile, desk.line(kPackFile, at("contacts", i) + "/role"), "contact-role-unknown",
                "\"" + role + "\" is no role of content/schema/roles.json: nobody of a team would be found under it.",
                "Use a known role, or add this one to the list.");
    }
}

void checkEquipment(const Desk &desk, Report &report)
{
    for (const Unit &unit : desk.pack.units) {
        const std::string file = "units/" + unit.id.value + "/unit.json";
        for (std::size_t i = 0; i < unit.equipment.size(); ++i) {
            if (std::ranges::find(knownEquipment(), unit.equipment[i]) == knownEquipment().end())
                report.add(file, desk.line(file, at("equipment", i)), "equipment-unknown",
                    "\"" + unit.equipment[i] + "\" is no thing of content/schema/equipment.json: the app has no words for it.",
                    "Use a known thing, or add this one to the list and its words to the app.");
        }
    }
}

void checkRules(const Desk &desk, Report &report)
{
    for (std::size_t i = 0; i < desk.pack.rules.size(); ++i) {
        for (const auto &[code, words] : desk.pack.rules[i].text.byLanguage) {
            if (holdsFigure(words))
                report.add(kPackFile, desk.line(kPackFile, at("rules", i) + "/text/" + code), "rule-figure",
                    "The sentence of a rule holds a figure: it lies as soon as a clinician sets another threshold.",
                    "Say it without the figure; the app shows the threshold.");
        }
    }
}

void checkAdvice(const Desk &desk, Report &report)
{
    const auto &topics = adviceTopics();
    for (std::size_t i = 0; i < desk.pack.advice.size(); ++i) {
        const std::string &topic = desk.pack.advice[i].topic;
        if (std::ranges::find(topics, topic) == topics.end())
            report.add(kPackFile, desk.line(kPackFile, at("advice", i) + "/topic"), "topic-unknown",
                "\"" + topic + "\" is no topic of content/schema/topics.json: no contradiction on it would be seen.",
                "Use a known topic, or add this one to the register.");
    }
}

void checkProtocol(const Desk &desk, Report &report)
{
    if (!desk.pack.protocol)
        return;
    bool isCalled = false;
    for (std::size_t i = 0; i < desk.pack.protocol->steps.size(); ++i) {
        const ProtocolStep &step = desk.pack.protocol->steps[i];
        if (step.day < kFirstDay || step.until > kLastDay)
            report.add(kPackFile, desk.line(kPackFile, at("protocol/steps", i) + "/day"), "protocol-day",
                "The step \"" + step.id + "\" lies outside days -30 to 90.", "Correct its days, counted from the anchor.");
        isCalled = isCalled || (step.kind == StepKind::Contact && step.required && step.day > 0);
    }
    if (!isCalled)
        report.add(kPackFile, desk.line(kPackFile, "/protocol/steps"), "protocol-contact-missing",
            "After the day itself, nobody has to be in touch.", "Add a required step of kind \"contact\" after day 0.");
}

} // namespace

void checkSafety(const Desk &desk, Report &report)
{
    checkDanger(desk, report);
    checkRoles(desk, report);
    checkEquipment(desk, report);
    checkRules(desk, report);
    checkAdvice(desk, report);
    checkProtocol(desk, report);
}

} // namespace content
