# SPDX-FileCopyrightText: Passerelle contributors
# SPDX-License-Identifier: Apache-2.0
# The bill of materials of what is shipped: cmake --build … --target sbom writes <build>/passerelle.cdx.json.

get_property(shipped GLOBAL PROPERTY PASSERELLE_SHIPPED)
set(programs "")
foreach(target IN LISTS shipped)
    list(APPEND programs $<TARGET_FILE:${target}>)
endforeach()

# What has no library of its own to be found in a program: compiled in, or part of our own sources.
set(httplib_version ${HTTPLIB_VERSION})
if(NOT httplib_version)
    pkg_check_modules(HTTPLIB QUIET cpp-httplib)
    set(httplib_version ${HTTPLIB_VERSION})
endif()
execute_process(COMMAND dpkg-query -W -f "\${Version}" libvalijson-dev OUTPUT_VARIABLE valijson_version ERROR_QUIET)
if(NOT valijson_version)
    set(valijson_version unknown)
endif()
set(compiled_in "nlohmann-json|${nlohmann_json_VERSION}|MIT" "cpp-httplib|${httplib_version}|MIT" "valijson|${valijson_version}|BSD-2-Clause")

execute_process(COMMAND git log -1 --format=%ct WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} OUTPUT_VARIABLE epoch
    OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(NOT epoch)
    set(epoch 0) # an archive without its history
endif()

# Joined by commas: a list within a list of arguments would fall apart.
list(JOIN programs "," programs)
list(JOIN compiled_in "," compiled_in)
set(PASSERELLE_SBOM ${CMAKE_BINARY_DIR}/passerelle.cdx.json)
set(sbom_command ${CMAKE_COMMAND} -DOUT=${PASSERELLE_SBOM} -DVERSION=${PROJECT_VERSION} -DEPOCH=${epoch} "-DPROGRAMS=${programs}"
    "-DCOMPILED_IN=${compiled_in}" -P ${CMAKE_SOURCE_DIR}/platforms/cmake/Sbom.cmake)
add_custom_target(sbom COMMAND ${sbom_command} DEPENDS ${shipped} VERBATIM COMMENT "Bill of materials")
if(BUILD_TESTING)
    add_test(NAME sbom COMMAND ${sbom_command})
    set_tests_properties(sbom PROPERTIES FIXTURES_SETUP bill)
endif()
