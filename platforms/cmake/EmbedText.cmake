# SPDX-FileCopyrightText: Passerelle contributors
# SPDX-License-Identifier: Apache-2.0
# Writes ${STEM}.h and ${STEM}.cpp from ${INPUTS}; see passerelle_embed_text.
get_filename_component(base ${STEM} NAME)
set(header "// Generated. Do not edit.\n#pragma once\n#include <string_view>\nnamespace ${NAMESPACE} {\n")
set(source "// Generated. Do not edit.\n#include \"${base}.h\"\nnamespace ${NAMESPACE} {\n")
foreach(file IN LISTS INPUTS)
    get_filename_component(name ${file} NAME_WE)
    string(REGEX REPLACE "[^A-Za-z0-9]" "_" name ${name})
    file(READ ${file} text HEX)
    string(LENGTH "${text}" digits)
    math(EXPR bytes "${digits} / 2")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," text "${text}")
    string(APPEND header "extern const std::string_view k_${name};\n")
    string(APPEND source "static const unsigned char bytes_${name}[] = {${text}0};\n"
        "const std::string_view k_${name}{reinterpret_cast<const char *>(bytes_${name}), ${bytes}};\n")
endforeach()
file(WRITE ${STEM}.h "${header}}\n")
file(WRITE ${STEM}.cpp "${source}}\n")
