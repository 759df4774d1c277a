# SPDX-FileCopyrightText: Passerelle contributors
# SPDX-License-Identifier: Apache-2.0
# Everything the project links, each with the oldest version it accepts and, in the README, why it was chosen.

set(PASSERELLE_SETUP_HINT "Run ./dev setup, which installs what is missing, or see the list it prints.")

find_package(Qt6 6.4 QUIET COMPONENTS Core DBus Gui Qml Quick QuickControls2 Svg Test TextToSpeech QuickTest LinguistTools)
if(NOT Qt6_FOUND)
    find_package(Qt6 QUIET COMPONENTS Core)
    if(Qt6_FOUND AND Qt6_VERSION VERSION_LESS 6.4)
        message(FATAL_ERROR "Qt ${Qt6_VERSION} is too old: Passerelle needs Qt 6.4 or later. ${PASSERELLE_SETUP_HINT}")
    endif()
    message(FATAL_ERROR "Qt 6.4 or later was not found, or one of its modules is missing (DBus, Quick, Quick Controls, "
        "Svg, Test, Text To Speech, Quick Test, Linguist). ${PASSERELLE_SETUP_HINT}")
endif()
qt_standard_project_setup()
# Switched on per target: most of the core has no QObject, and nothing has a .ui file.
set(CMAKE_AUTOMOC OFF)
set(CMAKE_AUTOUIC OFF)
set(QT_QML_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml)

find_package(PkgConfig REQUIRED)

# SQLCipher 3 (Debian 12's own) reads no version-4 file and its integrity check is silent: refused.
pkg_check_modules(SQLCIPHER QUIET IMPORTED_TARGET sqlcipher)
if(NOT SQLCIPHER_FOUND)
    message(FATAL_ERROR "SQLCipher was not found. ${PASSERELLE_SETUP_HINT}")
endif()
file(WRITE ${CMAKE_BINARY_DIR}/probe/sqlcipher.c
    "#include <sqlite3.h>\n#include <stdio.h>\nint main(void){sqlite3*d;sqlite3_stmt*s;"
    "if(sqlite3_open(\":memory:\",&d))return 1;if(sqlite3_prepare_v2(d,\"PRAGMA cipher_version\",-1,&s,0))return 1;"
    "if(sqlite3_step(s)!=SQLITE_ROW)return 2;printf(\"%s\",(const char*)sqlite3_column_text(s,0));return 0;}\n")
if(NOT DEFINED PASSERELLE_SQLCIPHER_VERSION)
    try_run(ran compiled ${CMAKE_BINARY_DIR}/probe ${CMAKE_BINARY_DIR}/probe/sqlcipher.c
        CMAKE_FLAGS "-DINCLUDE_DIRECTORIES=${SQLCIPHER_INCLUDE_DIRS}"
        LINK_LIBRARIES ${SQLCIPHER_LINK_LIBRARIES}
        RUN_OUTPUT_VARIABLE version)
    string(REGEX MATCH "^[0-9.]+" version "${version}")
    if(NOT compiled OR NOT version OR version VERSION_LESS 4.5)
        if(NOT version)
            set(version "older than 4.5")
        endif()
        message(FATAL_ERROR "SQLCipher is ${version}: Passerelle needs 4.5 or later (on Debian 12 it comes from "
            "bookworm-backports). ${PASSERELLE_SETUP_HINT}")
    endif()
    set(PASSERELLE_SQLCIPHER_VERSION ${version} CACHE STRING "SQLCipher found at configure time")
endif()

find_package(OpenSSL 3.0 REQUIRED)
find_package(CURL 7.76 REQUIRED)
# Secret Service and KWallet from 0.13 on, which Debian 12 has. Android with Qt 6 needs 0.14, KWallet of Plasma 6 0.14.2; a build for
# a phone refuses what is older, for it would have no keystore there at all.
find_package(Qt6Keychain 0.13 QUIET)
if(NOT Qt6Keychain_FOUND)
    message(FATAL_ERROR "QtKeychain for Qt 6 was not found. ${PASSERELLE_SETUP_HINT}")
endif()
if(ANDROID AND Qt6Keychain_VERSION VERSION_LESS 0.14)
    message(FATAL_ERROR "QtKeychain ${Qt6Keychain_VERSION} does not know the keystore of Android under Qt 6: 0.14 or later is needed.")
endif()
find_package(ZLIB REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(Threads REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
# Checked again at each start, of the libraries that are then loaded: app/passerelle/dependencies.h.
pkg_check_modules(CMARK REQUIRED IMPORTED_TARGET libcmark>=0.30)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip>=1.7)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
find_path(VALIJSON_INCLUDE_DIR valijson/validator.hpp REQUIRED)

message(STATUS "Qt ${Qt6_VERSION}, SQLCipher ${PASSERELLE_SQLCIPHER_VERSION}, curl ${CURL_VERSION_STRING}, OpenSSL ${OPENSSL_VERSION}")
