/**
 * Names by which highlighters know languages of code, in lower case: where a class could also be a style, a word that
 * is none of them names no language. Words that style sheets use, such as `text`, `clean` and `box`, are left out.
 */
export const codeLanguages: ReadonlySet<string> = new Set(
  [
    'abap ada adoc ahk angelscript antlr apache apacheconf apex apl applescript arduino armasm asciidoc asm asp',
    'aspnet assembly autohotkey autoit avrasm awk bash bat batch bicep bibtex bnf brainfuck c c# c++ cc cfml clj',
    'cljs clojure cmake cmd cobol coffee coffeescript console cpp cql cs csharp cshtml csp css csv cuda cxx cypher',
    'd dart delphi diff django docker dockerfile dos dot dotenv dts ebnf edn ejs elisp elixir elm erb erl erlang',
    'f# f90 fish fortran fs fsharp gcode gdscript gherkin git gitignore glsl gml gnuplot go golang gradle',
    'graphql graphviz groovy haml handlebars haproxy haskell haxe hbs hcl heex hlsl hpp hs html http hxx idl ini',
    'ipython java javascript jinja jinja2 jl jql js json json5 jsonc jsonl jsp jsx jsonnet julia kotlin kql ksh kt',
    'kts latex less lisp liquid llvm lua makefile markdown mathematica matlab md mdx mermaid mips mk mssql',
    'mysql nasm nginx nim nix nsis objc objective-c objectivec objectpascal ocaml octave opencl openscad perl pgsql',
    'php pl plaintext plantuml plpgsql plsql postcss postgres postgresql postscript powershell prisma prolog',
    'properties proto protobuf ps1 pug puppet purescript pwsh py py3 pycon python python3 qml r rb rdf reasonml',
    'regex rego rest rs rst ruby rust sas sass scala scheme scilab scm scss sed sh shell shell-session shellscript',
    'smalltalk smarty solidity sparql sql sqlite stata stylus svelte svg swift systemverilog tcl terraform tex tf',
    'toml ts tsql tsx turtle twig typescript udev vala vb vb.net vba vbnet vbscript verilog vhdl vim viml vue wasm',
    'wgsl wolfram wren x86asm xhtml xml xpath xquery xsl xslt yaml yml zig zsh',
  ].flatMap((line) => line.split(' ')),
);
