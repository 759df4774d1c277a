# SPDX-FileCopyrightText: Passerelle contributors
# SPDX-License-Identifier: Apache-2.0
# What makes a mistake in memory harder to use, and two builds of one source alike. tests/platforms/tst_hardening reads the
# result back from the binaries.

include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

# Objects: in what is shipped. Not by day, where a change of flags would compile everything again for nothing; not with the
# sanitizers, which look closer.
set(hardening_wanted OFF)
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT PASSERELLE_SANITIZE)
    set(hardening_wanted ON)
endif()
option(PASSERELLE_HARDEN "Compile with the hardening of what is shipped" ${hardening_wanted})

set(PASSERELLE_HARDENING_FLAGS
    -fstack-protector-strong            # a return address is not overwritten unseen
    -fstack-clash-protection            # a large frame does not jump over the guard page
    -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 # copies of known size are checked; needs optimisation
    -D_GLIBCXX_ASSERTIONS)              # an index beyond the end of a container ends the program
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    list(APPEND PASSERELLE_HARDENING_FLAGS -fcf-protection=full) # jumps land where one may jump to
elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64|arm64")
    list(APPEND PASSERELLE_HARDENING_FLAGS -mbranch-protection=standard)
endif()
if(PASSERELLE_HARDEN)
    add_compile_options(${PASSERELLE_HARDENING_FLAGS})
    # No place of the machine in what is shipped: two clones build the same bytes, and a crash tells no user's name.
    add_compile_options(-ffile-prefix-map=${CMAKE_BINARY_DIR}=build -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
endif()

# passerelle_ship(<executable>…): what leaves the build folder. Addresses are drawn at each start, tables of addresses are
# read-only before the first line of ours runs, no memory is both written and run.
function(passerelle_ship)
    foreach(target IN LISTS ARGN)
        set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
        if(NOT APPLE AND NOT WIN32)
            target_link_options(${target} PRIVATE -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
        endif()
        set_property(GLOBAL APPEND PROPERTY PASSERELLE_SHIPPED ${target})
    endforeach()
endfunction()
