# SPDX-FileCopyrightText: Passerelle contributors
# SPDX-License-Identifier: Apache-2.0
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

option(PASSERELLE_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(PASSERELLE_QML_CACHE "Compile QML ahead of time: starts faster, builds slower" ON)
option(PASSERELLE_FUZZ "Build the targets of libFuzzer; needs clang" OFF)
option(PASSERELLE_COVERAGE "Build with gcov counters" OFF)

# One interface target carries the warnings, so that only our own code is held to them.
add_library(passerelle_warnings INTERFACE)
target_compile_options(passerelle_warnings INTERFACE
    $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wno-missing-field-initializers -Werror=unused-result -Werror=return-type>)

if(PASSERELLE_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()
if(PASSERELLE_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        message(FATAL_ERROR "libFuzzer comes with clang: configure with the preset \"fuzz\".")
    endif()
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(PASSERELLE_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND NOT ANDROID AND NOT APPLE)
    add_link_options(-fuse-ld=mold)
endif()
