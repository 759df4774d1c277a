/* SPDX-FileCopyrightText: Passerelle contributors
 * SPDX-License-Identifier: Apache-2.0
 * A few lines that the flags of what is shipped change visibly; tst_shipped looks at what the compiler made of them. */
#include <stdio.h>
#include <string.h>

__attribute__((noinline)) size_t copyName(const char *from)
{
    char name[16];
    strcpy(name, from);
    return strlen(name);
}

int main(int argc, char **argv)
{
    printf("%zu\n", copyName(argv[argc - 1]));
    return 0;
}
