# SPDX-FileCopyrightText: Passerelle contributors
# SPDX-License-Identifier: Apache-2.0
# Writes a bill of materials (CycloneDX 1.5, JSON) of built programs: what they load, read from the programs themselves, and what
# was compiled into them, with the package each came from. Called by the target "sbom".
#   cmake -DOUT=… -DVERSION=… -DEPOCH=… -DPROGRAMS=a,b -DCOMPILED_IN=name|version|licence,… -P Sbom.cmake

cmake_minimum_required(VERSION 3.25)

set(UUID_SPACE 6ba7b811-9dad-11d1-80b4-00c04fd430c8)

# The licence by which each is used here, as SPDX. What is not listed is said to be unknown rather than guessed.
set(LICENCES
    "libqt6.*=LGPL-3.0-only" "libsqlcipher.*=BSD-3-Clause" "libcurl.*=curl" "libssl.*=Apache-2.0" "libsodium.*=ISC" "libcmark.*=BSD-2-Clause"
    "zlib1g=Zlib" "libzip.*=BSD-3-Clause" "libqrencode.*=LGPL-2.1-or-later" "libzxing.*=Apache-2.0" "libbrotli.*=MIT" "libc6=LGPL-2.1-or-later"
    "libstdc.*=GPL-3.0-or-later WITH GCC-exception-3.1" "libgcc.*=GPL-3.0-or-later WITH GCC-exception-3.1" "libcpp-httplib.*=MIT" "libgl.*=MIT"
    "libopengl.*=MIT" "libegl.*=MIT" "libpq5=PostgreSQL")

function(escape_json out text)
    string(REPLACE "\\" "\\\\" text "${text}")
    string(REPLACE "\"" "\\\"" text "${text}")
    set(${out} "${text}" PARENT_SCOPE)
endfunction()

function(licence_of out package)
    set(${out} "" PARENT_SCOPE)
    foreach(entry IN LISTS LICENCES)
        string(REGEX MATCH "^([^=]+)=(.+)$" _ "${entry}")
        set(pattern "${CMAKE_MATCH_1}")
        set(licence "${CMAKE_MATCH_2}")
        if(package MATCHES "^${pattern}$")
            set(${out} "${licence}" PARENT_SCOPE)
            return()
        endif()
    endforeach()
endfunction()

# One component as JSON text: name, version, ref, purl, licence (may be empty), sha256 (may be empty).
function(component_json out type name version ref purl licence sha256)
    escape_json(name "${name}")
    escape_json(version "${version}")
    set(json "{\"type\":\"${type}\",\"bom-ref\":\"${ref}\",\"name\":\"${name}\",\"version\":\"${version}\"")
    if(sha256)
        string(APPEND json ",\"hashes\":[{\"alg\":\"SHA-256\",\"content\":\"${sha256}\"}]")
    endif()
    if(licence MATCHES " WITH ")
        string(APPEND json ",\"licenses\":[{\"expression\":\"${licence}\"}]")
    elseif(licence)
        string(APPEND json ",\"licenses\":[{\"license\":{\"id\":\"${licence}\"}}]")
    endif()
    if(purl)
        string(APPEND json ",\"purl\":\"${purl}\"")
    endif()
    set(${out} "${json}}" PARENT_SCOPE)
endfunction()

string(REPLACE "," ";" PROGRAMS "${PROGRAMS}")
string(REPLACE "," ";" COMPILED_IN "${COMPILED_IN}")
set(components "")
set(refs "")
set(dependencies "")
set(fingerprint "${VERSION}")

execute_process(COMMAND dpkg --print-architecture OUTPUT_VARIABLE architecture OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
file(STRINGS /etc/os-release distribution REGEX "^ID=")
string(REGEX REPLACE "^ID=\"?([^\"]*)\"?$" "\\1" distribution "${distribution}")

# Appends the component of one shared library a program asks for by name, and gives its ref.
function(library_component out soname path)
    if(DEFINED known_${soname}) # asked once: dpkg reads the lists of every package for each question
        set(${out} "${known_${soname}}" PARENT_SCOPE)
        return()
    endif()
    get_filename_component(real "${path}" REALPATH)
    set(package "")
    set(version "")
    string(REGEX REPLACE "^/lib" "/usr/lib" merged "${real}")
    foreach(candidate IN ITEMS "${merged}" "${real}" "${path}")
        execute_process(COMMAND dpkg-query -S "${candidate}" OUTPUT_VARIABLE owner OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE failed)
        if(NOT failed)
            string(REGEX REPLACE "^([^:]+):.*$" "\\1" package "${owner}")
            execute_process(COMMAND dpkg-query -W -f "\${Version}" "${package}:${architecture}" OUTPUT_VARIABLE version ERROR_QUIET)
            break()
        endif()
    endforeach()
    if(NOT package)
        # Outside a package: its own name and the number in it.
        set(package "${soname}")
        string(REGEX MATCH "[0-9][0-9.]*$" version "${real}")
        if(NOT version)
            set(version "unknown")
        endif()
        set(purl "pkg:generic/${soname}@${version}")
    else()
        string(REPLACE "+" "%2B" escaped "${version}")
        string(REPLACE "~" "%7E" escaped "${escaped}")
        string(REPLACE ":" "%3A" escaped "${escaped}")
        string(REPLACE "+" "%2B" name "${package}")
        set(purl "pkg:deb/${distribution}/${name}@${escaped}?arch=${architecture}")
    endif()
    set(${out} "${purl}" PARENT_SCOPE)
    set(known_${soname} "${purl}" PARENT_SCOPE)
    if(purl IN_LIST refs)
        return()
    endif()
    licence_of(licence "${package}")
    component_json(json library "${package}" "${version}" "${purl}" "${purl}" "${licence}" "")
    set(refs "${refs};${purl}" PARENT_SCOPE)
    set(components "${components}${json},\n" PARENT_SCOPE)
    set(fingerprint "${fingerprint}\n${purl}" PARENT_SCOPE)
endfunction()

set(compiled_refs "")
foreach(entry IN LISTS COMPILED_IN)
    string(REGEX MATCH "^([^|]*)\\|([^|]*)\\|(.*)$" _ "${entry}")
    set(name "${CMAKE_MATCH_1}")
    set(version "${CMAKE_MATCH_2}")
    set(licence "${CMAKE_MATCH_3}")
    set(purl "pkg:generic/${name}@${version}")
    component_json(json library "${name}" "${version}" "${purl}" "${purl}" "${licence}" "")
    string(APPEND components "${json},\n")
    list(APPEND compiled_refs "\"${purl}\"")
    string(APPEND fingerprint "\n${purl}")
endforeach()
list(JOIN compiled_refs "," compiled_refs)

set(program_refs "")
foreach(program IN LISTS PROGRAMS)
    get_filename_component(name "${program}" NAME)
    file(SHA256 "${program}" hash)
    string(APPEND fingerprint "\n${name} ${hash}")
    set(ref "program:${name}")
    component_json(json application "${name}" "${VERSION}" "${ref}" "" "Apache-2.0" "${hash}")
    string(APPEND components "${json},\n")
    list(APPEND program_refs "\"${ref}\"")
    execute_process(COMMAND readelf -d "${program}" OUTPUT_VARIABLE dynamic COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND ldd "${program}" OUTPUT_VARIABLE loaded COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "Shared library: \\[[^]]+\\]" needed "${dynamic}")
    set(own "")
    foreach(line IN LISTS needed)
        string(REGEX REPLACE "^Shared library: \\[(.*)\\]$" "\\1" soname "${line}")
        string(REPLACE "." "\\." quoted "${soname}")
        string(REPLACE "+" "\\+" quoted "${quoted}")
        if(loaded MATCHES "${quoted} => ([^ \n]+)")
            library_component(ref_of "${soname}" "${CMAKE_MATCH_1}")
        elseif(loaded MATCHES "(/[^ \n]*/${quoted})")
            library_component(ref_of "${soname}" "${CMAKE_MATCH_1}")
        else()
            message(FATAL_ERROR "${name} asks for ${soname}, which is not found: the list would be short of it.")
        endif()
        if(NOT "\"${ref_of}\"" IN_LIST own)
            list(APPEND own "\"${ref_of}\"")
        endif()
    endforeach()
    list(JOIN own "," own)
    if(compiled_refs)
        string(APPEND own ",${compiled_refs}")
    endif()
    string(APPEND dependencies "{\"ref\":\"${ref}\",\"dependsOn\":[${own}]},\n")
endforeach()

string(REGEX REPLACE ",\n$" "\n" components "${components}")
list(JOIN program_refs "," program_refs)
string(UUID serial NAMESPACE ${UUID_SPACE} NAME "${fingerprint}" TYPE SHA1)
# The time of the source, not of the machine: the list of two equal builds is equal.
set(ENV{SOURCE_DATE_EPOCH} "${EPOCH}")
string(TIMESTAMP time "%Y-%m-%dT%H:%M:%SZ" UTC)

file(WRITE ${OUT} "{
\"$schema\":\"http://cyclonedx.org/schema/bom-1.5.schema.json\",
\"bomFormat\":\"CycloneDX\",
\"specVersion\":\"1.5\",
\"serialNumber\":\"urn:uuid:${serial}\",
\"version\":1,
\"metadata\":{\"timestamp\":\"${time}\",\"tools\":{\"components\":[{\"type\":\"application\",\"name\":\"cmake\",\"version\":\"${CMAKE_VERSION}\"}]},
\"component\":{\"type\":\"application\",\"bom-ref\":\"passerelle-suite\",\"name\":\"passerelle\",\"version\":\"${VERSION}\",\"licenses\":[{\"license\":{\"id\":\"Apache-2.0\"}}]}},
\"components\":[
${components}],
\"dependencies\":[
${dependencies}{\"ref\":\"passerelle-suite\",\"dependsOn\":[${program_refs}]}
]
}
")
message(STATUS "Wrote ${OUT}")
