// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/model/tokens.h"

#include <string>
#include <vector>

namespace content {

/// A run of text that looks one way. With a `glossaryId` it is a word the reader may ask about.
struct Span {
    std::string text;
    bool strong = false;
    std::string glossaryId;

    friend bool operator==(const Span &, const Span &) = default;
};

struct Paragraph {
    std::vector<Span> spans;

    /// The words without their dress, for reading aloud and search.
    [[nodiscard]] std::string plain() const;

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// One thing on a page. A callout holds paragraphs and, after them, list items; an image holds `picto` and `alt`.
struct Block {
    BlockKind kind = BlockKind::Text;
    Tone tone = Tone::None;
    std::vector<Paragraph> paragraphs = {};
    std::vector<Paragraph> items = {};
    std::string picto = {};
    std::string alt = {};

    friend bool operator==(const Block &, const Block &) = default;
};

struct Page {
    std::string title;
    std::vector<Block> blocks;

    /// What is read below the title, one paragraph or list item a line. What pictures say is not in it.
    [[nodiscard]] std::string plain() const;

    friend bool operator==(const Page &, const Page &) = default;
};

/// A unit told in one language at one level, cut into pages of a few sentences.
struct Lesson {
    std::string title;
    std::vector<Page> pages;

    friend bool operator==(const Lesson &, const Lesson &) = default;
};

} // namespace content
