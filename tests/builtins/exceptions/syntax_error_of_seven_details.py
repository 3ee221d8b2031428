# The details of a SyntaxError are four, six or seven of any kind; the seventh is the compiler's own.
for count in range(3, 9):
    for details in ("abcdefgh"[:count], ("file", 1, 2, "text", 3, 4, "own", 8)[:count]):
        try:
            error = SyntaxError("message", details)
            print(error, error.filename, error.offset, error.end_offset, error._metadata)
        except TypeError as refusal:
            print(count, refusal)

# output:
# 3 function takes at least 4 arguments (3 given)
# 3 function takes at least 4 arguments (3 given)
# message (a) a c None None
# message (file, line 1) file 2 None None
# 5 end_offset must be provided when end_lineno is provided
# 5 end_offset must be provided when end_lineno is provided
# message (a) a c f None
# message (file, line 1) file 2 4 None
# message (a) a c f g
# message (file, line 1) file 2 4 own
# 8 function takes at most 7 arguments (8 given)
# 8 function takes at most 7 arguments (8 given)
