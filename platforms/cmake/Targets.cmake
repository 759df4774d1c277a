# SPDX-FileCopyrightText: Passerelle contributors
# SPDX-License-Identifier: Apache-2.0

# passerelle_library(<name> PATH <folder> SOURCES … [PUBLIC …] [PRIVATE …])
#
# One static library per folder, alias passerelle::<name>. Its headers are included by their path from the
# root, "platforms/base/result.h", through an include folder that holds nothing but this one target: a
# library that does not link <name> cannot include it, so a wrong-way include does not compile.
function(passerelle_library name)
    cmake_parse_arguments(arg "" "PATH" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(passerelle_${name} STATIC ${arg_SOURCES})
    add_library(passerelle::${name} ALIAS passerelle_${name})
    passerelle_export_headers(passerelle_${name} ${arg_PATH})
    target_link_libraries(passerelle_${name} PUBLIC ${arg_PUBLIC} PRIVATE passerelle_warnings ${arg_PRIVATE})
endfunction()

function(passerelle_export_headers target path)
    set(root ${CMAKE_BINARY_DIR}/include/${target})
    get_filename_component(parent ${root}/${path} DIRECTORY)
    file(MAKE_DIRECTORY ${parent})
    if(NOT EXISTS ${root}/${path})
        file(CREATE_LINK ${CMAKE_SOURCE_DIR}/${path} ${root}/${path} COPY_ON_ERROR SYMBOLIC)
    endif()
    target_include_directories(${target} PUBLIC ${root})
endfunction()

# passerelle_embed_text(<target> NAMESPACE <ns> OUTPUT <stem> FILES …)
#
# Compiles text files into the target: <stem>.h declares one `extern const std::string_view k<FileStem>` each.
function(passerelle_embed_text target)
    cmake_parse_arguments(arg "" "NAMESPACE;OUTPUT" "FILES" ${ARGN})
    set(dir ${CMAKE_CURRENT_BINARY_DIR}/embedded)
    set(inputs "")
    foreach(file IN LISTS arg_FILES)
        list(APPEND inputs ${CMAKE_CURRENT_SOURCE_DIR}/${file})
    endforeach()
    add_custom_command(
        OUTPUT ${dir}/${arg_OUTPUT}.h ${dir}/${arg_OUTPUT}.cpp
        COMMAND ${CMAKE_COMMAND} "-DINPUTS=${inputs}" -DNAMESPACE=${arg_NAMESPACE} -DSTEM=${dir}/${arg_OUTPUT}
                -P ${CMAKE_SOURCE_DIR}/platforms/cmake/EmbedText.cmake
        DEPENDS ${inputs} ${CMAKE_SOURCE_DIR}/platforms/cmake/EmbedText.cmake
        VERBATIM)
    target_sources(${target} PRIVATE ${dir}/${arg_OUTPUT}.h ${dir}/${arg_OUTPUT}.cpp)
    target_include_directories(${target} PRIVATE ${dir})
endfunction()

# passerelle_qml_module(<Name> QML_FILES … [SOURCES …] [SINGLETONS …] [RESOURCES …] [IMPORTS …] [PUBLIC …] [PRIVATE …])
#
# qml/<Name> becomes the QML module Passerelle.<Name>, a static library whose plugin the executables link.
function(passerelle_qml_module name)
    cmake_parse_arguments(arg "" "" "QML_FILES;SOURCES;SINGLETONS;RESOURCES;IMPORTS;PUBLIC;PRIVATE" ${ARGN})
    string(TOLOWER ${name} lower)
    set(target passerelle_qml_${lower})
    if(arg_SINGLETONS)
        set_source_files_properties(${arg_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    endif()
    set(CMAKE_AUTOMOC ON)  # in this function only: the registration of types reads what moc wrote
    qt_add_library(${target} STATIC)
    set(cache NO_CACHEGEN)
    if(PASSERELLE_QML_CACHE)
        set(cache "")
    endif()
    qt_add_qml_module(${target} ${cache}
        URI Passerelle.${name}
        VERSION 1.0
        RESOURCE_PREFIX /qt/qml
        OUTPUT_DIRECTORY ${QT_QML_OUTPUT_DIRECTORY}/Passerelle/${name}
        QML_FILES ${arg_QML_FILES} ${arg_SINGLETONS}
        SOURCES ${arg_SOURCES}
        RESOURCES ${arg_RESOURCES}
        IMPORTS ${arg_IMPORTS}
        DEPENDENCIES QtQuick) # where the C++ types of a module inherit from
    target_link_libraries(${target} PUBLIC Qt6::Quick ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    # Warnings for what we write only: what qmlcachegen writes shadows its own parameters.
    set_source_files_properties(${arg_SOURCES} PROPERTIES
        COMPILE_OPTIONS $<TARGET_PROPERTY:passerelle_warnings,INTERFACE_COMPILE_OPTIONS>)
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    add_library(passerelle::qml_${lower} ALIAS ${target})
    set_property(GLOBAL APPEND PROPERTY PASSERELLE_QML_MODULES ${target} ${target}plugin)
endfunction()

# passerelle_patience(<seconds> <test>…): how long a test may take before it counts as stuck; sanitizers make it several times slower.
function(passerelle_patience seconds)
    if(PASSERELLE_SANITIZE)
        math(EXPR seconds "${seconds} * 6")
    endif()
    set_tests_properties(${ARGN} PROPERTIES TIMEOUT ${seconds})
endfunction()

# passerelle_test(<name> [SOURCES …] LIBS …): tests/…/<name>.cpp is a Qt Test executable run by CTest.
function(passerelle_test name)
    cmake_parse_arguments(arg "" "" "SOURCES;LIBS" ${ARGN})
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE passerelle_warnings passerelle::testsupport Qt6::Test ${arg_LIBS})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "${PASSERELLE_TEST_ENVIRONMENT}")
    passerelle_patience(180 ${name})
endfunction()

set(PASSERELLE_TEST_ENVIRONMENT
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software TZ=Europe/Paris LC_ALL=C.UTF-8
    ASAN_OPTIONS=detect_leaks=0:abort_on_error=1 UBSAN_OPTIONS=print_stacktrace=1)
if(PASSERELLE_SANITIZE)
    list(APPEND PASSERELLE_TEST_ENVIRONMENT QTEST_FUNCTION_TIMEOUT=1800000) # Qt Test itself gives up after five minutes
endif()
