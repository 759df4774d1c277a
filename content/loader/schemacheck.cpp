// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/loader/schemacheck.h"

#include "schemas.h"

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <memory>

namespace content {

namespace {

using Fault = valijson::ValidationResults::Error;

const valijson::Schema &compiled(SchemaName name)
{
    const auto compile = [](SchemaName wanted) {
        auto schema = std::make_unique<valijson::Schema>();
        const auto json = nlohmann::json::parse(schemaText(wanted));
        valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(json), *schema);
        return schema;
    };
    // Never destroyed: a pack may still be read on another thread while the program ends.
    static const valijson::Schema &kPack = *compile(SchemaName::Pack).release();
    static const valijson::Schema &kUnit = *compile(SchemaName::Unit).release();
    static const valijson::Schema &kQuiz = *compile(SchemaName::Quiz).release();
    return name == SchemaName::Pack ? kPack : name == SchemaName::Unit ? kUnit : kQuiz;
}

/// ["<root>", "[sources]", "[0]"] as the pointer "/sources/0".
std::string pointerTo(const Fault &fault)
{
    std::string pointer;
    for (std::size_t i = 1; i < fault.context.size(); ++i) {
        const std::string &step = fault.context[i];
        pointer = childPointer(pointer, std::string_view(step).substr(1, step.size() - 2));
    }
    return pointer;
}

/// The validator also reports every parent of what is wrong; authors only need the thing itself.
bool isEcho(const Fault &fault)
{
    return fault.description.starts_with("Failed to validate ");
}

std::string quotedIn(std::string_view text)
{
    const auto open = text.find_last_of('\'', text.size() - 3);
    return std::string(text.substr(open + 1, text.rfind('\'') - open - 1));
}

ContentError explain(const JsonFile &json, const Fault &fault)
{
    const std::string pointer = pointerTo(fault);
    const std::string_view text = fault.description;
    ContentError error{json.file, json.line(pointer), "schema", {}, {}};
    const std::string where = pointer.empty() ? "the file" : pointer;
    if (text.starts_with("Missing required property")) {
        const std::string name = quotedIn(text);
        error.reason = "\"" + name + "\" is missing in " + where + ".";
        error.remedy = "Add \"" + name + "\".";
    } else if (text.starts_with("Object contains a property")) {
        const std::string name = quotedIn(text);
        error.line = json.line(childPointer(pointer, name));
        error.reason = "\"" + name + "\" is not known in " + where + ".";
        error.remedy = "Remove it or correct its spelling.";
    } else {
        const auto value = json.value.at(nlohmann::json::json_pointer(pointer));
        error.reason = where + ": " + fault.description + (value.is_structured() ? "" : " Found: " + value.dump());
        error.remedy = "content/schema lists what is allowed here.";
    }
    return error;
}

} // namespace

bool matchesSchema(SchemaName name, const JsonFile &json, std::vector<ContentError> &errors)
{
    valijson::ValidationResults results;
    // Strong types: a number written as text is a mistake, not a number. Kept, for it keeps the regular expressions it has
    // compiled, which otherwise takes most of the time; one a thread, since that is no reading.
    thread_local valijson::Validator validator(valijson::Validator::kStrongTypes);
    if (validator.validate(compiled(name), valijson::adapters::NlohmannJsonAdapter(json.value), &results))
        return true;
    for (const Fault &fault : results) {
        if (!isEcho(fault))
            errors.push_back(explain(json, fault));
    }
    return false;
}

std::string_view schemaText(SchemaName name)
{
    return name == SchemaName::Pack ? k_pack : name == SchemaName::Unit ? k_unit : k_quiz;
}

} // namespace content
