# %% is a percent sign only where nothing stands between.
for text in "%%", "%5%", "%-5%", "%.3%", "% %", "%l%", "%(a)%", "%5", "%(a", "%*":
    for values in (), (1,), {"a": 1}:
        try: print(repr(text % values))
        except (TypeError, ValueError) as error: print(text, error)

# output:
# '%'
# %% not all arguments converted during string formatting
# '%'
# %5% not enough arguments for format string
# %5% unsupported format character '%' (0x25) at index 2
# %5% unsupported format character '%' (0x25) at index 2
# %-5% not enough arguments for format string
# %-5% unsupported format character '%' (0x25) at index 3
# %-5% unsupported format character '%' (0x25) at index 3
# %.3% not enough arguments for format string
# %.3% unsupported format character '%' (0x25) at index 3
# %.3% unsupported format character '%' (0x25) at index 3
# % % not enough arguments for format string
# % % unsupported format character '%' (0x25) at index 2
# % % unsupported format character '%' (0x25) at index 2
# %l% not enough arguments for format string
# %l% unsupported format character '%' (0x25) at index 2
# %l% unsupported format character '%' (0x25) at index 2
# %(a)% format requires a mapping
# %(a)% format requires a mapping
# %(a)% unsupported format character '%' (0x25) at index 4
# %5 incomplete format
# %5 incomplete format
# %5 incomplete format
# %(a format requires a mapping
# %(a format requires a mapping
# %(a incomplete format key
# %* not enough arguments for format string
# %* incomplete format
# %* * wants int
