// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/puller.h"

#include "sync/engine/tuning.h"

namespace engine {

using platform::Error;
using platform::ErrorCode;

platform::Result<void> Puller::run(const PageApplied &onPage)
{
    auto cursor = m_replica.cursor();
    if (!cursor)
        return cursor.error();
    bool wasReset = false;
    for (int pages = 1; pages <= tuning::kMaxPagesPerRun; ++pages) {
        auto page = m_feed.fetch(*cursor);
        // Gone: the server was restored and counts anew. Rejected: it cannot read what it once gave us; same remedy.
        const bool isCursorRefused = !page && (page.error().code == ErrorCode::Gone || page.error().code == ErrorCode::Rejected);
        if (isCursorRefused && !cursor->empty() && !wasReset) {
            if (const auto reset = m_replica.resetCursor(); !reset)
                return reset;
            cursor->clear();
            wasReset = true;
            continue;
        }
        if (!page)
            return page.error();
        if (!page->cursor.empty())
            *cursor = page->cursor;
        if (const auto applied = m_replica.applyPage(page->changes, *cursor); !applied)
            return applied;
        m_pulled += int(page->changes.size());
        onPage(pages);
        if (page->hasNext)
            continue;
        const auto requeued = m_replica.endReached();
        if (!requeued)
            return requeued.error();
        m_requeued += *requeued;
        return {};
    }
    return Error{ErrorCode::BadReply, "a feed without end"};
}

} // namespace engine
