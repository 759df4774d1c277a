// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/loader/contenterror.h"
#include "content/loader/jsonfile.h"
#include "content/model/pack.h"

#include <functional>
#include <string_view>
#include <vector>

namespace content {

/// Whether a pictogram of that name can be shown.
using HasPicto = std::function<bool(std::string_view)>;

/// Where the faults of one file go: knows its name and lines.
class Faults {
public:
    Faults(const JsonFile &json, std::vector<ContentError> &errors) : m_json(json), m_errors(errors) {}

    void add(const std::string &pointer, std::string code, std::string reason, std::string remedy)
    {
        m_errors.push_back({m_json.file, m_json.line(pointer), std::move(code), std::move(reason), std::move(remedy)});
    }

private:
    const JsonFile &m_json;
    std::vector<ContentError> &m_errors;
};

// What a schema cannot say. Each checks one file against the pack it belongs to. `units` are those it lists and those it uses.
void checkPack(const Pack &pack, const std::vector<UnitId> &units, const HasPicto &hasPicto, Faults faults);
void checkUnit(const Pack &pack, const Unit &unit, const std::vector<UnitId> &units, const HasPicto &hasPicto, Faults faults);
void checkQuiz(const Pack &pack, const Quiz &quiz, const HasPicto &hasPicto, Faults faults);

/// The units of one circle of prerequisites, first one repeated last; empty when there is none.
[[nodiscard]] std::vector<UnitId> prerequisiteCycle(const std::vector<Unit> &units);

} // namespace content
