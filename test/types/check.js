#!/usr/bin/env node
import ts from 'typescript';

// Vitest runs this in the place of `tsc`, which would check all that the tests of types import as well: that has its own check.
const config = ts.findConfigFile(import.meta.dirname, ts.sys.fileExists);
const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (fault) => print([fault]) };
const { fileNames, options, errors } = ts.getParsedCommandLineOfConfigFile(config, { noEmit: true }, host);
const program = ts.createProgram(fileNames, options);

function print(faults) {
  if (faults.length === 0) return;
  console.log(
    ts.formatDiagnostics(faults, {
      getCurrentDirectory: () => process.cwd(),
      getCanonicalFileName: (name) => name,
      getNewLine: () => '\n',
    }),
  );
  process.exitCode = 2;
}

print([
  ...errors,
  ...program.getOptionsDiagnostics(),
  ...program.getGlobalDiagnostics(),
  ...fileNames.flatMap((name) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  }),
]);
