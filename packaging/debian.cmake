# Run by cpack on the staged files: what Debian's policy asks of documentation that other systems do not.
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
file(REMOVE ${share}/doc/plusone/LICENSE) # "copyright" points to the system's copy
file(COPY_FILE ${CPACK_PLUSONE_DEBIAN_CHANGELOG} ${share}/doc/plusone/changelog)
file(GLOB texts ${share}/man/man1/*.1 ${share}/doc/plusone/changelog)
foreach(text ${texts})
    file(CHMOD ${text} PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
    execute_process(COMMAND gzip -9nf ${text} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
