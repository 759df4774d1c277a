// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/lint/passages.h"

namespace content
{

namespace
{

constexpr const char *kPackFile = "pack.json";

class Collector
{
public:
    Collector(const Pack &pack, const PackLines &files) : m_pack(pack), m_files(files) {}

    std::vector<Passage> run()
    {
        collectPack();
        collectDanger();
        for (const auto &[id, entry] : m_pack.glossary) {
            add(PassageKind::Title, kPackFile, "/glossary/" + id + "/term", entry.term, id);
            add(PassageKind::Glossary, kPackFile, "/glossary/" + id + "/meaning", entry.meaning, id);
        }
        for (const Unit &unit : m_pack.units)
            collectUnit(unit);
        return std::move(m_found);
    }

private:
    static std::string at(const char *list, std::size_t index, const char *key)
    {
        return std::string("/") + list + "/" + std::to_string(index) + "/" + key;
    }

    void add(PassageKind kind, const std::string &file, const std::string &pointer, const LocalText &text, const std::string &id,
        const Unit *unit = nullptr)
    {
        for (const auto &[code, words] : text.byLanguage) {
            std::string place = pointer;
            place.append("/").append(code);
            if (const auto language = languageOf(code))
                m_found.push_back({kind, words, code, *language, 0, file, m_files.line(file, place), unit, id});
        }
    }

    void collectPack()
    {
        add(PassageKind::Title, kPackFile, "/title", m_pack.title, m_pack.id.value);
        for (std::size_t i = 0; i < m_pack.competences.size(); ++i)
            add(PassageKind::Title, kPackFile, at("competences", i, "title"), m_pack.competences[i].title,
                m_pack.competences[i].id.value);
        for (std::size_t i = 0; i < m_pack.measures.size(); ++i) {
            const MeasureDefinition &measure = m_pack.measures[i];
            add(PassageKind::Title, kPackFile, at("measures", i, "title"), measure.title, measure.id.value);
            add(PassageKind::Advice, kPackFile, at("measures", i, "question"), measure.question, measure.id.value);
            add(PassageKind::Advice, kPackFile, at("measures", i, "hint"), measure.hint, measure.id.value);
        }
        for (std::size_t i = 0; i < m_pack.advice.size(); ++i)
            add(PassageKind::Advice, kPackFile, at("advice", i, "text"), m_pack.advice[i].text, m_pack.advice[i].topic);
        if (!m_pack.protocol)
            return;
        add(PassageKind::Title, kPackFile, "/protocol/anchor/title", m_pack.protocol->anchorTitle, m_pack.protocol->anchor);
        for (std::size_t i = 0; i < m_pack.protocol->steps.size(); ++i)
            add(PassageKind::Advice, kPackFile, at("protocol/steps", i, "text"), m_pack.protocol->steps[i].text,
                m_pack.protocol->steps[i].id);
    }

    void collectDanger()
    {
        for (std::size_t i = 0; i < m_pack.rules.size(); ++i)
            add(PassageKind::Signal, kPackFile, at("rules", i, "text"), m_pack.rules[i].text, m_pack.rules[i].id);
        for (std::size_t i = 0; i < m_pack.redFlags.size(); ++i)
            add(PassageKind::Signal, kPackFile, at("redFlags", i, "text"), m_pack.redFlags[i].text, m_pack.redFlags[i].id);
        for (std::size_t i = 0; i < m_pack.symptoms.size(); ++i)
            add(PassageKind::Signal, kPackFile, at("symptoms", i, "title"), m_pack.symptoms[i].title, m_pack.symptoms[i].id);
    }

    void collectUnit(const Unit &unit)
    {
        add(PassageKind::Title, unitFile(unit), "/title", unit.title, unit.id.value, &unit);
        add(PassageKind::Title, unitFile(unit), "/objective", unit.objective, unit.id.value, &unit);
        for (const auto &[key, lesson] : unit.lessons)
            collectLesson(unit, key.first, key.second, lesson);
        for (std::size_t i = 0; i < unit.quiz.questions.size(); ++i)
            collectQuestion(unit, unit.quiz.questions[i], "/questions/" + std::to_string(i));
    }

    void collectQuestion(const Unit &unit, const Question &question, const std::string &pointer)
    {
        const auto quiz = [&](const std::string &key, const LocalText &text) {
            add(PassageKind::Quiz, quizFile(unit), pointer + key, text, question.id.value, &unit);
        };
        quiz("/stem", question.stem);
        for (std::size_t i = 0; i < question.options.size(); ++i) {
            const std::string option = "/options/" + std::to_string(i);
            quiz(option + "/text", question.options[i].text);
            quiz(option + "/feedback", question.options[i].feedback);
        }
        for (std::size_t i = 0; i < question.keyPoints.size(); ++i)
            quiz("/keyPoints/" + std::to_string(i), question.keyPoints[i]);
        if (question.number)
            quiz("/number/label", question.number->label);
        quiz("/explanation", question.explanation);
        quiz("/remember", question.remember);
    }

    void collectLesson(const Unit &unit, const std::string &code, Level level, const Lesson &lesson)
    {
        const auto language = languageOf(code);
        if (!language)
            return;
        m_lesson = {PassageKind::Title, {}, code, *language, level, lessonFile(unit, code, level), 1, &unit, unit.id.value};
        addLesson(PassageKind::Title, lesson.title);
        for (std::size_t page = 0; page < lesson.pages.size(); ++page) {
            m_lesson.page = static_cast<int>(page);
            addLesson(PassageKind::Title, lesson.pages[page].title);
            for (const Block &block : lesson.pages[page].blocks)
                collectBlock(block);
        }
    }

    void collectBlock(const Block &block)
    {
        if (block.kind == BlockKind::Image)
            addLesson(PassageKind::Alt, block.alt);
        for (const Paragraph &paragraph : block.paragraphs)
            addParagraph(paragraph);
        for (const Paragraph &item : block.items)
            addParagraph(item);
    }

    void addParagraph(const Paragraph &paragraph)
    {
        addLesson(PassageKind::Lesson, paragraph.plain());
        for (const Span &span : paragraph.spans) {
            if (!span.glossaryId.empty())
                m_found.back().links.push_back({span.glossaryId, span.text});
        }
    }

    /// Lessons are walked in order, so that a sentence that comes twice is found where it is.
    void addLesson(PassageKind kind, const std::string &text)
    {
        m_lesson.line = m_files.lineOf(m_lesson.file, text, m_lesson.line);
        Passage passage = m_lesson;
        passage.kind = kind;
        passage.text = text;
        m_found.push_back(std::move(passage));
    }

    const Pack &m_pack;
    const PackLines &m_files;
    Passage m_lesson;
    std::vector<Passage> m_found;
};

} // namespace

std::vector<Passage> passagesOf(const Pack &pack, const PackLines &files)
{
    return Collector(pack, files).run();
}

std::string lessonFile(const Unit &unit, const std::string &language, Level level)
{
    return "units/" + unit.id.value + "/" + language + "." + std::to_string(level) + ".md";
}

std::string unitFile(const Unit &unit)
{
    return "units/" + unit.id.value + "/unit.json";
}

std::string quizFile(const Unit &unit)
{
    return "units/" + unit.id.value + "/quiz.json";
}

} // namespace content
