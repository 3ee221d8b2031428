# Paths of Windows, taken apart and joined, on any system.
import ntpath

paths = ['C:\\Users\\me\\file.txt', 'C:file', 'C:\\', '\\\\server\\share\\dir\\f', '\\\\server\\share', '//server/share/x', 'relative\\a\\..\\b', '/rooted', '',
         'a/b\\c.tar.gz', 'C:/mixed\\path/', '.hidden', 'dir\\.hidden.txt', '\\\\?\\UNC\\srv\\shr\\p', '\\\\?\\C:\\x', 'a\\\\\\b\\.\\c', '..\\..\\x', 'c:\\..\\x']
for path in paths:
    print(repr(path), ntpath.splitdrive(path), ntpath.splitroot(path), ntpath.split(path), ntpath.splitext(path))
    print('   ', ntpath.isabs(path), repr(ntpath.normpath(path)), repr(ntpath.normcase(path)), ntpath.ismount(path), ntpath.basename(path), ntpath.dirname(path))
for parts in (('a', 'b'), ('C:\\a', 'b'), ('C:\\a', '\\b'), ('C:\\a', 'D:b'), ('C:\\a', 'c:b'), ('C:', 'a'), ('\\\\s\\h', 'a'), ('a\\', 'b/'), ('', 'x'), ('a', '')):
    print(parts, repr(ntpath.join(*parts)))
for paths in (['C:\\a\\b', 'C:\\a\\c'], ['a\\b', 'a/B\\c'], ['C:\\a', 'D:\\a'], ['C:\\a', 'C:a'], ['\\a', 'a'], []):
    try:
        print(paths, repr(ntpath.commonpath(paths)))
    except ValueError as error:
        print(paths, error)
for path, start in (('C:\\a\\b', 'C:\\a\\c'), ('C:\\a', 'C:\\a'), ('C:\\A\\b', 'c:\\a'), ('D:\\x', 'C:\\x')):
    try:
        print(repr(ntpath.relpath(path, start)))
    except ValueError as error:
        print(error)
print(ntpath.join(b'a', b'b'), ntpath.split(b'C:\\a\\b'), ntpath.sep, ntpath.isreserved('con.txt'), ntpath.isreserved('a.txt'))

# output:
# 'C:\\Users\\me\\file.txt' ('C:', '\\Users\\me\\file.txt') ('C:', '\\', 'Users\\me\\file.txt') ('C:\\Users\\me', 'file.txt') ('C:\\Users\\me\\file', '.txt')
#     True 'C:\\Users\\me\\file.txt' 'c:\\users\\me\\file.txt' False file.txt C:\Users\me
# 'C:file' ('C:', 'file') ('C:', '', 'file') ('C:', 'file') ('C:file', '')
#     False 'C:file' 'c:file' False file C:
# 'C:\\' ('C:', '\\') ('C:', '\\', '') ('C:\\', '') ('C:\\', '')
#     True 'C:\\' 'c:\\' True  C:\
# '\\\\server\\share\\dir\\f' ('\\\\server\\share', '\\dir\\f') ('\\\\server\\share', '\\', 'dir\\f') ('\\\\server\\share\\dir', 'f') ('\\\\server\\share\\dir\\f', '')
#     True '\\\\server\\share\\dir\\f' '\\\\server\\share\\dir\\f' False f \\server\share\dir
# '\\\\server\\share' ('\\\\server\\share', '') ('\\\\server\\share', '', '') ('\\\\server\\share', '') ('\\\\server\\share', '')
#     True '\\\\server\\share' '\\\\server\\share' True  \\server\share
# '//server/share/x' ('//server/share', '/x') ('//server/share', '/', 'x') ('//server/share/', 'x') ('//server/share/x', '')
#     True '\\\\server\\share\\x' '\\\\server\\share\\x' False x //server/share/
# 'relative\\a\\..\\b' ('', 'relative\\a\\..\\b') ('', '', 'relative\\a\\..\\b') ('relative\\a\\..', 'b') ('relative\\a\\..\\b', '')
#     False 'relative\\b' 'relative\\a\\..\\b' False b relative\a\..
# '/rooted' ('', '/rooted') ('', '/', 'rooted') ('/', 'rooted') ('/rooted', '')
#     False '\\rooted' '\\rooted' False rooted /
# '' ('', '') ('', '', '') ('', '') ('', '')
#     False '.' '' False
# 'a/b\\c.tar.gz' ('', 'a/b\\c.tar.gz') ('', '', 'a/b\\c.tar.gz') ('a/b', 'c.tar.gz') ('a/b\\c.tar', '.gz')
#     False 'a\\b\\c.tar.gz' 'a\\b\\c.tar.gz' False c.tar.gz a/b
# 'C:/mixed\\path/' ('C:', '/mixed\\path/') ('C:', '/', 'mixed\\path/') ('C:/mixed\\path', '') ('C:/mixed\\path/', '')
#     True 'C:\\mixed\\path' 'c:\\mixed\\path\\' False  C:/mixed\path
# '.hidden' ('', '.hidden') ('', '', '.hidden') ('', '.hidden') ('.hidden', '')
#     False '.hidden' '.hidden' False .hidden
# 'dir\\.hidden.txt' ('', 'dir\\.hidden.txt') ('', '', 'dir\\.hidden.txt') ('dir', '.hidden.txt') ('dir\\.hidden', '.txt')
#     False 'dir\\.hidden.txt' 'dir\\.hidden.txt' False .hidden.txt dir
# '\\\\?\\UNC\\srv\\shr\\p' ('\\\\?\\UNC\\srv\\shr', '\\p') ('\\\\?\\UNC\\srv\\shr', '\\', 'p') ('\\\\?\\UNC\\srv\\shr\\', 'p') ('\\\\?\\UNC\\srv\\shr\\p', '')
#     True '\\\\?\\UNC\\srv\\shr\\p' '\\\\?\\unc\\srv\\shr\\p' False p \\?\UNC\srv\shr\
# '\\\\?\\C:\\x' ('\\\\?\\C:', '\\x') ('\\\\?\\C:', '\\', 'x') ('\\\\?\\C:\\', 'x') ('\\\\?\\C:\\x', '')
#     True '\\\\?\\C:\\x' '\\\\?\\c:\\x' False x \\?\C:\
# 'a\\\\\\b\\.\\c' ('', 'a\\\\\\b\\.\\c') ('', '', 'a\\\\\\b\\.\\c') ('a\\\\\\b\\.', 'c') ('a\\\\\\b\\.\\c', '')
#     False 'a\\b\\c' 'a\\\\\\b\\.\\c' False c a\\\b\.
# '..\\..\\x' ('', '..\\..\\x') ('', '', '..\\..\\x') ('..\\..', 'x') ('..\\..\\x', '')
#     False '..\\..\\x' '..\\..\\x' False x ..\..
# 'c:\\..\\x' ('c:', '\\..\\x') ('c:', '\\', '..\\x') ('c:\\..', 'x') ('c:\\..\\x', '')
#     True 'c:\\x' 'c:\\..\\x' False x c:\..
# ('a', 'b') 'a\\b'
# ('C:\\a', 'b') 'C:\\a\\b'
# ('C:\\a', '\\b') 'C:\\b'
# ('C:\\a', 'D:b') 'D:b'
# ('C:\\a', 'c:b') 'c:\\a\\b'
# ('C:', 'a') 'C:a'
# ('\\\\s\\h', 'a') '\\\\s\\h\\a'
# ('a\\', 'b/') 'a\\b/'
# ('', 'x') 'x'
# ('a', '') 'a\\'
# ['C:\\a\\b', 'C:\\a\\c'] 'C:\\a'
# ['a\\b', 'a/B\\c'] 'a\\b'
# ['C:\\a', 'D:\\a'] Paths don't have the same drive
# ['C:\\a', 'C:a'] Can't mix absolute and relative paths
# ['\\a', 'a'] Can't mix rooted and not-rooted paths
# [] commonpath() arg is an empty iterable
# '..\\b'
# '.'
# 'b'
# path is on mount 'D:', start on mount 'C:'
# b'a\\b' (b'C:\\a', b'b') \ True False
