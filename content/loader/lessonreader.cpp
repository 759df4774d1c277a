// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/loader/lessonreader.h"

#include <cmark.h>

#include <memory>
#include <optional>

namespace content {

namespace {

constexpr int kMaxSentences = 5; // what fits a phone at 200 % text, and what is kept in mind at once
constexpr int kMaxDepth = 24;    // the subset needs 6; the reader below recurses
constexpr std::string_view kPicto = "picto:";
constexpr std::string_view kGlossary = "glossary:";
constexpr const char *kSubset = "Use only what content/schema/README.md lists.";

std::string literal(cmark_node *node)
{
    const char *text = cmark_node_get_literal(node);
    return text ? text : "";
}

std::string url(cmark_node *node)
{
    const char *text = cmark_node_get_url(node);
    return text ? text : "";
}

/// The line of a node; cmark gives some inlines none, then it is that of the block around them.
int lineOf(cmark_node *node)
{
    for (; node; node = cmark_node_parent(node)) {
        if (const int line = cmark_node_get_start_line(node))
            return line;
    }
    return 1;
}

bool isOnlyChild(cmark_node *node)
{
    return !cmark_node_next(node) && !cmark_node_previous(node);
}

bool isTooDeep(cmark_node *document)
{
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk(cmark_iter_new(document), &cmark_iter_free);
    int depth = 0;
    for (cmark_event_type event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk.get())) {
        // Leaves are entered and never left.
        if (event == CMARK_EVENT_EXIT)
            --depth;
        else if (cmark_node_first_child(cmark_iter_get_node(walk.get())) && ++depth > kMaxDepth)
            return true;
    }
    return false;
}

std::string plainText(cmark_node *parent)
{
    std::string text;
    for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node))
        text += cmark_node_get_type(node) == CMARK_NODE_SOFTBREAK ? " " : literal(node) + plainText(node);
    return text;
}

class LessonReader {
public:
    LessonReader(const std::string &file, std::vector<ContentError> &errors) : m_file(file), m_errors(errors) {}

    ReadLesson read(cmark_node *document)
    {
        for (cmark_node *node = cmark_node_first_child(document); node; node = cmark_node_next(node))
            topLevel(node);
        closePage();
        if (m_out.lesson.title.empty())
            refuse(1, "markdown-title", "The lesson has no title.", "Start the file with one line \"# Title\".");
        if (m_out.lesson.pages.empty())
            refuse(1, "markdown-no-page", "The lesson has no page.", "Start each page with a line \"## Page title\".");
        return std::move(m_out);
    }

private:
    void topLevel(cmark_node *node)
    {
        if (cmark_node_get_type(node) == CMARK_NODE_HEADING)
            return heading(node);
        if (auto block = readBlock(node)) {
            if (m_out.lesson.pages.empty())
                return refuse(lineOf(node), "markdown-outside-page", "There is text before the first page.",
                    "Put a line \"## Page title\" above it.");
            m_out.lesson.pages.back().blocks.push_back(std::move(*block));
        }
    }

    void heading(cmark_node *node)
    {
        const int line = lineOf(node);
        const int level = cmark_node_get_heading_level(node);
        const std::string text = plainText(node);
        for (cmark_node *child = cmark_node_first_child(node); child; child = cmark_node_next(child)) {
            if (cmark_node_get_type(child) != CMARK_NODE_TEXT)
                return refuse(
                    line, "markdown-heading", "A title holds more than plain words.", "Write the title without any mark.");
        }
        if (text.empty() || level > 2)
            return refuse(line, "markdown-heading", "Only # (lesson) and ## (page) titles exist, and never empty ones.",
                "Make it a page title with ##, or plain text.");
        if (level == 1) {
            if (!m_out.lesson.title.empty() || !m_out.lesson.pages.empty())
                return refuse(line, "markdown-title", "The lesson title must come once, first.", "Use ## for a page title.");
            m_out.lesson.title = text;
            return;
        }
        closePage();
        m_out.lesson.pages.push_back({text, {}});
        m_out.pageLines.push_back(line);
        m_sentences = 0;
    }

    void closePage()
    {
        if (m_out.lesson.pages.empty())
            return;
        const int line = m_out.pageLines.back();
        if (m_out.lesson.pages.back().blocks.empty())
            refuse(line, "page-empty", "The page has a title and nothing else.", "Write its text, or remove the title.");
        if (m_sentences > kMaxSentences)
            refuse(line, "page-too-long", "The page holds " + std::to_string(m_sentences) + " sentences; 5 is the most.",
                "Cut it into two pages, each with its own ## title.");
    }

    std::optional<Block> readBlock(cmark_node *node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_PARAGRAPH:
            if (cmark_node *child = cmark_node_first_child(node); child && cmark_node_get_type(child) == CMARK_NODE_IMAGE
                && isOnlyChild(child))
                return readImage(child);
            return Block{.kind = BlockKind::Text, .paragraphs = {readParagraph(cmark_node_first_child(node))}};
        case CMARK_NODE_LIST:
            return Block{.kind = BlockKind::List, .items = readItems(node)};
        case CMARK_NODE_BLOCK_QUOTE:
            return readCallout(node);
        case CMARK_NODE_HTML_BLOCK:
            refuse(lineOf(node), "markdown-html", "The lesson holds HTML.", "Write it as plain text. " + std::string(kSubset));
            return std::nullopt;
        case CMARK_NODE_CODE_BLOCK:
            refuse(lineOf(node), "markdown-code", "The lesson holds a code block.",
                "Remove the spaces or the ticks before the text.");
            return std::nullopt;
        default:
            refuse(lineOf(node), "markdown-unsupported", "This kind of block does not exist in a lesson.", kSubset);
            return std::nullopt;
        }
    }

    std::optional<Block> readImage(cmark_node *node)
    {
        const int line = lineOf(node);
        const std::string target = url(node);
        const std::string alt = plainText(node);
        if (!target.starts_with(kPicto) || target.size() == kPicto.size()) {
            refuse(line, "markdown-image", "Images are pictograms of the project: \"" + target + "\" is not one.",
                "Write ![what it shows](picto:name).");
            return std::nullopt;
        }
        if (alt.empty())
            refuse(line, "alt-missing", "The image says nothing to those who do not see it.",
                "Write what it shows between [ and ].");
        m_out.pictos.push_back({target.substr(kPicto.size()), line});
        return Block{.kind = BlockKind::Image, .picto = target.substr(kPicto.size()), .alt = alt};
    }

    std::vector<Paragraph> readItems(cmark_node *list)
    {
        std::vector<Paragraph> items;
        if (cmark_node_get_list_type(list) != CMARK_BULLET_LIST)
            refuse(lineOf(list), "markdown-list", "Only lists with dashes exist.", "Start each item with \"- \".");
        for (cmark_node *item = cmark_node_first_child(list); item; item = cmark_node_next(item)) {
            cmark_node *body = cmark_node_first_child(item);
            if (!body || !isOnlyChild(body) || cmark_node_get_type(body) != CMARK_NODE_PARAGRAPH) {
                refuse(lineOf(item), "markdown-list", "A list item is one short paragraph.",
                    "Take lists and blocks out of the item.");
                continue;
            }
            const int before = m_sentences;
            items.push_back(readParagraph(cmark_node_first_child(body)));
            m_sentences = before; // items are glanced at, not read: they do not count
        }
        return items;
    }

    std::optional<Block> readCallout(cmark_node *quote)
    {
        Block block{.kind = BlockKind::Callout};
        cmark_node *first = cmark_node_first_child(quote);
        cmark_node *rest = nullptr;
        if (first && cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH)
            block.tone = takeMarker(first, rest);
        if (block.tone == Tone::None) {
            refuse(lineOf(quote), "markdown-callout", "A callout must say which kind it is.",
                "Make its first line [!remember], [!do], [!dont], [!call] or [!note], alone.");
            return std::nullopt;
        }
        if (rest)
            block.paragraphs.push_back(readParagraph(rest));
        for (cmark_node *node = cmark_node_next(first); node; node = cmark_node_next(node))
            readCalloutPart(node, block);
        if (block.paragraphs.empty() && block.items.empty())
            refuse(
                lineOf(quote), "markdown-callout", "The callout is empty.", "Write its text below the first line, after \"> \".");
        return block;
    }

    void readCalloutPart(cmark_node *node, Block &block)
    {
        const bool listAllowed = (block.tone == Tone::Do || block.tone == Tone::Dont) && block.items.empty();
        if (cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH && block.items.empty())
            block.paragraphs.push_back(readParagraph(cmark_node_first_child(node)));
        else if (cmark_node_get_type(node) == CMARK_NODE_LIST && listAllowed)
            block.items = readItems(node);
        else if (cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK)
            refuse(lineOf(node), "markdown-html", "The callout holds HTML.", kSubset);
        else
            refuse(lineOf(node), "markdown-callout", "A callout holds paragraphs and, in [!do] and [!dont], one list at the end.",
                "Move this out of the callout.");
    }

    /// The tone named by the first line "[!do]", with `rest` set to what follows in the same paragraph. CommonMark cuts
    /// that line into several text nodes, since it might have become a link.
    static Tone takeMarker(cmark_node *paragraph, cmark_node *&rest)
    {
        std::string line;
        cmark_node *node = cmark_node_first_child(paragraph);
        for (; node && cmark_node_get_type(node) == CMARK_NODE_TEXT; node = cmark_node_next(node))
            line += literal(node);
        if (node && cmark_node_get_type(node) != CMARK_NODE_SOFTBREAK)
            return Tone::None;
        rest = node ? cmark_node_next(node) : nullptr;
        if (!line.starts_with("[!") || !line.ends_with("]"))
            return Tone::None;
        return fromToken<Tone>(std::string_view(line).substr(2, line.size() - 3)).value_or(Tone::None);
    }

    Paragraph readParagraph(cmark_node *firstInline)
    {
        Paragraph paragraph;
        readInlines(firstInline, {}, paragraph);
        m_sentences += countSentences(paragraph.plain());
        return paragraph;
    }

    /// Appends the inlines from `node` on; `style` is what the marks around them already decided.
    void readInlines(cmark_node *node, const Span &style, Paragraph &out)
    {
        for (; node; node = cmark_node_next(node)) {
            switch (cmark_node_get_type(node)) {
            case CMARK_NODE_TEXT:
                append(out, style, literal(node));
                break;
            case CMARK_NODE_SOFTBREAK:
                append(out, style, " ");
                break;
            case CMARK_NODE_STRONG:
                readInlines(cmark_node_first_child(node), {{}, true, style.glossaryId}, out);
                break;
            case CMARK_NODE_LINK:
                readLink(node, style, out);
                break;
            default:
                refuseInline(node);
            }
        }
    }

    void readLink(cmark_node *node, const Span &style, Paragraph &out)
    {
        const std::string target = url(node);
        if (!target.starts_with(kGlossary) || target.size() == kGlossary.size())
            return refuse(lineOf(node), "markdown-link", "Links lead to the glossary only: \"" + target + "\" does not.",
                "Write [word](glossary:id), or the words alone. Web addresses belong to the sources in pack.json.");
        const std::string id = target.substr(kGlossary.size());
        m_out.glossary.push_back({id, lineOf(node)});
        readInlines(cmark_node_first_child(node), {{}, style.strong, id}, out);
    }

    void refuseInline(cmark_node *node)
    {
        const int line = lineOf(node);
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_HTML_INLINE:
            return refuse(line, "markdown-html", "The text holds HTML.", kSubset);
        case CMARK_NODE_CODE:
            return refuse(line, "markdown-code", "The text holds code between ticks.", "Remove the ticks.");
        case CMARK_NODE_IMAGE:
            return refuse(
                line, "markdown-image", "An image stands in the middle of a paragraph.", "Give it a paragraph of its own.");
        case CMARK_NODE_EMPH:
            return refuse(line, "markdown-emphasis", "Slanted letters are hard to read.", "Use **strong**, or nothing.");
        default:
            return refuse(line, "markdown-unsupported", "This mark does not exist in a lesson.", kSubset);
        }
    }

    static void append(Paragraph &out, const Span &style, const std::string &text)
    {
        if (!out.spans.empty() && out.spans.back().strong == style.strong && out.spans.back().glossaryId == style.glossaryId)
            out.spans.back().text += text;
        else
            out.spans.push_back({text, style.strong, style.glossaryId});
    }

    void refuse(int line, std::string code, std::string reason, std::string remedy)
    {
        m_errors.push_back({m_file, line, std::move(code), std::move(reason), std::move(remedy)});
    }

    const std::string &m_file;
    std::vector<ContentError> &m_errors;
    ReadLesson m_out;
    int m_sentences = 0;
};

/// Whether the dot that ends `before` belongs to a title or an initial ("M. Durand", "Dr. Leroy").
bool isAbbreviation(std::string_view before)
{
    const auto start = before.find_last_of(" \n(");
    const std::string_view word = start == std::string_view::npos ? before : before.substr(start + 1);
    return (word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z') || word == "Dr" || word == "Mr" || word == "Mrs" ||
           word == "Ms";
}

} // namespace

int countSentences(std::string_view text)
{
    int sentences = 0;
    bool open = false; // words since the last full stop
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool atEnd = i + 1 == text.size() || text[i + 1] == ' ';
        const bool ellipsis = text.substr(i).starts_with("\u2026");
        if (open && ((atEnd && (c == '!' || c == '?' || (c == '.' && !isAbbreviation(text.substr(0, i))))) || ellipsis)) {
            ++sentences;
            open = false;
        } else if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
            open = true;
        }
    }
    return sentences + (open ? 1 : 0);
}

ReadLesson readLesson(const std::string &file, std::string_view markdown, std::vector<ContentError> &errors)
{
    using Document = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;
    const Document document(cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_VALIDATE_UTF8), &cmark_node_free);
    if (!isTooDeep(document.get()))
        return LessonReader(file, errors).read(document.get());
    errors.push_back({file, 1, "markdown-too-deep", "Marks are nested more than 24 deep.", kSubset});
    return {};
}

} // namespace content
